package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.detour.runtime.Tables;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @CsvSource({
        "a, /x/a",
        "'a b', /x/a%20b",
        "a/b, /x/a%2Fb",
        "\u00e9, /x/%C3%A9",
        "a;b, /x/a%3Bb",
        "a:b@c, /x/a:b@c",
        "100%, /x/100%25",
        "%41, /x/%2541",
        "\ud83d\ude00, /x/%F0%9F%98%80",
        "a?b#c, /x/a%3Fb%23c",
        "a\\b, /x/a%5Cb",
        "..a, /x/..a"
    })
    void encodesOneSegment(String value, String expected) {
        assertThat(Link.of("/x/{v}").with("v", value).build()).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../..//evil",
                "a/..",
                "a/../b",
                "..;x",
                "%2e%2e",
                "\t",
                "a\r\nb",
                "\u0085",
                "\ud83d",
                "x\ude00"
            })
    void refusesWhatCannotBePassedOn(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("/x/{code}").with("code", value).build())
                .withMessageContaining("code");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("/x?k={code}").with("code", value).build())
                .withMessageContaining("code");
    }

    @Test
    void keepsLiteralsAndFinalSlash() {
        assertThat(Link.of("/").build()).isEqualTo("/");
        assertThat(Link.of("/a/%C3%A9/").build()).isEqualTo("/a/%C3%A9/");
        assertThat(Link.of("/a?flag=on&x").build()).isEqualTo("/a?flag=on&x");
    }

    @Test
    void encodesQueryValuesAsForms() {
        Link link = Link.of("/s?q={q}&p={p}");
        assertThat(link.with("q", "a b&c=d+e/\u00e9").with("p", "1").build())
                .isEqualTo("/s?q=a%20b%26c%3Dd%2Be%2F%C3%A9&p=1");
    }

    @Test
    void asksTheConstraint() {
        Link link = Link.of("/y/{year:0}", Tables.DIGITS);
        assertThat(link.with("year", "2024").build()).isEqualTo("/y/2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.with("year", "-1").build())
                .withMessageContaining("year");
    }

    @Test
    void takesTailsEncoded() {
        Link link = Link.of("/d/{*page}");
        assertThat(link.with("page", "").build()).isEqualTo("/d");
        assertThat(link.with("page", "/").build()).isEqualTo("/d/");
        assertThat(link.with("page", "/a%2fb//c|").build()).isEqualTo("/d/a%2Fb//c%7C");
        for (String page : new String[] {"a", "/..", "/a/%2e%2e/b", "/a b", "/a?b", "/a#b", "/%", "/\u00e9", "/%C3"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> link.with("page", page).build())
                    .withMessageContaining("page");
        }
    }

    @Test
    void hasNoEmptyTailAtTheRoot() {
        Link link = Link.of("/{*page}");
        assertThat(link.with("page", "/").build()).isEqualTo("/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.with("page", "").build());
    }

    @Test
    void bindsTheValuesAgain() {
        Link link = Link.of("/x/<0>").mixed("{a}-{b}", Tables.PAIR, Tables.ANYTHING, Tables.PAIR_REST);
        assertThat(link.with("a", "1").with("b", "2-3").build()).isEqualTo("/x/1-2-3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.with("a", "1-2").with("b", "3").build())
                .withMessageContaining("a ");
        assertThat(link.with("a", "/").with("b", "/").build()).isEqualTo("/x/%2F-%2F");
    }

    @Test
    void callsAValueAsItsGiverDoes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("/x/{v}").with("v", "p1", null))
                .withMessage("p1 is null");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Link.of("/x/{v:0}", Tables.DIGITS).with("v", "p1", "a").build())
                .withMessageStartingWith("p1 is not");
        Link pair = Link.of("/<0>").mixed("{a}-{b}", Tables.PAIR, Tables.ANYTHING, Tables.PAIR_REST);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> pair.with("a", "p1", "1-2").with("b", "p2", "3").build())
                .withMessageStartingWith("p1 would be read back");
    }

    @Test
    void refusesWhatDoesNotConvertBack() {
        Link link = Link.of("/x/{v}");
        assertThat(link.withConverted("v", "DAYS", TimeUnit::valueOf).build()).isEqualTo("/x/DAYS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.withConverted("v", "days", TimeUnit::valueOf))
                .withMessageStartingWith("v is no value of its type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.withConverted("v", "DAYS", text -> null))
                .withMessageStartingWith("v is no value of its type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.withConverted("v", null, TimeUnit::valueOf))
                .withMessage("v is null");
    }

    @Test
    void isImmutable() {
        Link link = Link.of("/x/{a}/{b}").with("a", "1");
        assertThat(link.with("b", "2").build()).isEqualTo("/x/1/2");
        assertThat(link.with("b", "3").build()).isEqualTo("/x/1/3");
        assertThatIllegalArgumentException().isThrownBy(link::build).withMessageContaining("b has no value");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("/x").with("y", "z"))
                .withMessageContaining("y");
        assertThatIllegalArgumentException().isThrownBy(() -> Link.of("/<0>").with("y", "z"));
        assertThatIllegalArgumentException().isThrownBy(() -> Link.of("x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Link.of("/{a:0}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Link.of("/{a:0}", "x"));
    }
}
