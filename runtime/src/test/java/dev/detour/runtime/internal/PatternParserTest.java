package dev.detour.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.detour.runtime.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternParserTest {

    private final PatternParser parser = new PatternParser(
            List.of(Automaton.parse(Tables.DIGITS)),
            List.of(MixedSegment.of("{x}.html", List.of(Automaton.parse("0>0")))));

    @Test
    void readsEachKindOfSegment() {
        Pattern pattern = parser.parse("/a/{b}/{c:0}/<0>/{*d}?e={f}&g=h&i");
        assertThat(pattern.variables()).containsExactly("b", "c", "x", "d", "f");
        assertThat(pattern.segments()).hasSize(5);
        assertThat(pattern.query())
                .containsExactly(
                        new QueryCondition("e", null, "f"),
                        new QueryCondition("g", "h", null),
                        new QueryCondition("i", "", null));
        assertThat(pattern.isTail(3)).isTrue();
        assertThat(pattern.isTail(2)).isFalse();
        assertThat(pattern.isInQuery(4)).isTrue();
        assertThat(pattern.isInQuery(3)).isFalse();
    }

    @Test
    void keepsAFinalSlash() {
        assertThat(parser.parse("/a/").endsWithSlash()).isTrue();
        assertThat(parser.parse("/").endsWithSlash()).isTrue();
        assertThat(parser.parse("/a").endsWithSlash()).isFalse();
        assertThat(parser.parse("/{*r}").endsWithSlash()).isFalse();
    }

    @Test
    void bindsEachVariableInItsPlace() {
        int[] regions = parser.parse("/{a}/<0>?p={p}&q=r&s={s}").bind("/1/23.html", "s=4&q=r&p=56");
        assertThat(regions).containsExactly(1, 2, 3, 5, 10, 12, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/{*r}, /a, ''",
        "/a/{*r}, /a/, /",
        "/a/{*r}, /a//b, //b",
        "/{*r}, /, /",
        "/{*r}, /a, /a",
        "/{v}/x, /a%2Fb/x, a%2Fb",
        "/<0>, /a.html, a",
        "/?q={v}, /?p=1&q=a=b&r, a=b",
    })
    void binds(String pattern, String target, String value) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        String query = mark < 0 ? null : target.substring(mark + 1);
        int[] regions = parser.parse(pattern).bind(path, query);
        assertThat((query == null ? path : query).substring(regions[0], regions[1]))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "?a", "/{", "/{}", "/{*}", "/{a", "/{*a", "/{a:}", "/{a:1}", "/{a:x}", "/{a:-1}", "/{:0}",
                "/<1>", "/<", "/<>", "/<0", "/{*r}/x", "/{*r}/", "/a?b={", "/a?b={}", "/a?b={c"
            })
    void refusesMalformedText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parser.parse(text))
                .withMessageContaining("malformed pattern");
    }
}
