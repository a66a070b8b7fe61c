package dev.detour.model.order;

import static dev.detour.model.testing.Declarations.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.HttpMethod;
import dev.detour.model.Rule;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.testing.Declarations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    @Test
    void hostsComeFirst() {
        assertThat(order(
                        redirect("/a", "/0"),
                        redirect("/{x}", "/1/{x}").hosts("*.example.org"),
                        redirect("/{y}", "/2/{y}").hosts("*.b.example.org"),
                        redirect("/{*z}", "/3/{*z}").hosts("a.b.example.org")))
                .containsExactly("/{*z}", "/{y}", "/{x}", "/a");
    }

    @Test
    void kindsOfSegmentsDecideFromTheLeft() {
        assertThat(order(
                        redirect("/{*r}", "/0/{*r}"),
                        redirect("/{p}", "/0/{p}"),
                        redirect("/{n}", "/1/{n}").parameter("n", BuiltinType.INT),
                        redirect("/{e:[a-z]+}", "/2/{e}"),
                        redirect("/a{m}", "/3/{m}"),
                        redirect("/a", "/4"),
                        redirect("/a/", "/5"),
                        redirect("/a/{*t}", "/6/{*t}")))
                .containsSubsequence("/a", "/a/", "/a/{*t}", "/a{m}", "/{n}", "/{p}", "/{*r}")
                .containsSubsequence("/a{m}", "/{e:[a-z]+}", "/{p}");
    }

    @Test
    void aStrictSubsetGoesFirst() {
        assertThat(order(redirect("/{a:[a-z]+}", "/0/{a}"), redirect("/{b:[a-f]+}", "/1/{b}")))
                .containsExactly("/{b:[a-f]+}", "/{a:[a-z]+}");
        assertThat(order(redirect("/a", "/0"), redirect("/a?k=1", "/1"), redirect("/a?k={k}", "/2/{k}")))
                .containsExactly("/a?k=1", "/a?k={k}", "/a");
        assertThat(order(redirect("/b", "/0").optionalSlash(), redirect("/b/", "/1")))
                .containsExactly("/b", "/b/");
        assertThat(order(redirect("/c", "/0").anyCase(), redirect("/C", "/1"))).containsExactly("/C", "/c");
        assertThat(order(redirect("/d", "/0"), redirect("/d", "/1").scheme("https")))
                .containsExactly("/d", "/d");
        assertThat(Precedence.order(List.of(
                                redirect("/e", "/0").rule(),
                                redirect("/e", "/1").methods(HttpMethod.GET).rule()))
                        .get(0)
                        .rule()
                        .methods()
                        .extensions())
                .isFalse();
    }

    @Test
    void declarationOrderNeverMatters() {
        List<Rule> rules = new ArrayList<>(
                Stream.of("/a/{x}", "/{x}/b", "/{x:a|b}/b", "/{x}-{y}", "/a{x}", "/{*r}", "/", "/{x:b|c}/b")
                        .map(from -> redirect(from, "/t").rule())
                        .toList());
        List<?> expected = Precedence.order(rules);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(rules, new Random(i));
            assertThat(Precedence.order(rules)).isEqualTo(expected);
        }
    }

    private static List<String> order(Declarations... declarations) {
        List<Rule> rules = Stream.of(declarations).map(Declarations::rule).toList();
        return Precedence.order(rules).stream().map(route -> route.rule().id()).toList();
    }
}
