package dev.detour.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.SyntaxException;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.Segment.Literal;
import dev.detour.model.pattern.Segment.Mixed;
import dev.detour.model.pattern.Segment.Single;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternParserTest {

    @Test
    void aPathIsPartedAtItsSlashes() throws SyntaxException {
        assertThat(parse("/a/{b}/{c:[0-9]+}").segments())
                .containsExactly(
                        new Literal("a"),
                        new Single(new Variable("b", Optional.empty(), ValueType.STRING)),
                        new Single(new Variable("c", Optional.of("[0-9]+"), ValueType.STRING)));
    }

    @Test
    void aFinalSlashAndTheRootAreAnEmptySegment() throws SyntaxException {
        assertThat(parse("/").segments()).containsExactly(Literal.EMPTY);
        assertThat(parse("/a/").segments()).containsExactly(new Literal("a"), Literal.EMPTY);
        assertThat(parse("/a//b").segments()).containsExactly(new Literal("a"), Literal.EMPTY, new Literal("b"));
    }

    @Test
    void aTailIsNoSegment() throws SyntaxException {
        assertThat(parse("/{*r}").segments()).isEmpty();
        assertThat(parse("/{*r}").tail()).contains(new Variable("r", Optional.empty(), ValueType.STRING));
        assertThat(parse("/a//{*r}?b").segments()).containsExactly(new Literal("a"), Literal.EMPTY);
    }

    @Test
    void literalsAndVariablesShareASegment() throws SyntaxException {
        assertThat(parse("/{a}-{b:x|y}.html").segments())
                .containsExactly(new Mixed(List.of(
                        new Single(new Variable("a", Optional.empty(), ValueType.STRING)),
                        new Literal("-"),
                        new Single(new Variable("b", Optional.of("x|y"), ValueType.STRING)),
                        new Literal(".html"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/caf\u00E9 /caf%C3%A9",
                "/caf%c3%a9 /caf%C3%A9",
                "/%61%7e%2D /a~-",
                "/a%2fb;c%3b /a%2Fb;c%3B",
                "/\"<>[]^`| /%22%3C%3E%5B%5D%5E%60%7C",
                "/!$&'()*+,;=:@ /!$&'()*+,;=:@",
                "/\uD83D\uDE00 /%F0%9F%98%80",
                "/caf%E9 /caf%E9",
                "/... /...",
                "/.{x}. /.{x}.",
                "/%252e%252e /%252e%252e",
                "/:id/* /:id/*",
            })
    void literalsAreMadeCanonical(String declared, String canonical) throws SyntaxException {
        assertThat(PatternText.of(parse(declared))).isEqualTo(canonical);
    }

    @Test
    void innerSpacesAreWhatTheyLookLike() throws SyntaxException {
        assertThat(PatternText.of(parse("/say \"hi\""))).isEqualTo("/say%20%22hi%22");
    }

    @Test
    void bracesOfAConstraintBelongToIt() throws SyntaxException {
        for (String regex : List.of("a{2}", "[}]", "[^{]x", "\\}", "\\\\", "(a{1,2}){3,}", "[\\]}]", "a?#", "[^/]+")) {
            assertThat(parse("/{x:" + regex + "}/y").variables().get(0).regex()).contains(regex);
        }
    }

    @Test
    void namesAreJavaIdentifiers() throws SyntaxException {
        assertThat(parse("/{class}/{_}/{$1}/{\u00E9t\u00E9}/{\uD835\uDC00}").variables())
                .extracting(Variable::name)
                .containsExactly("class", "_", "$1", "\u00E9t\u00E9", "\uD835\uDC00");
    }

    @Test
    void typesComeFromTheParameters() throws SyntaxException {
        PatternParser parser = new PatternParser(
                "", TrailingSlash.EXACT, true, name -> name.equals("s") ? ValueType.STRING : BuiltinType.INT);

        assertThat(parser.parse("/{i:1[0-9]}/{s}/{*t}?q={q}").variables())
                .extracting(Variable::type)
                .containsExactly(BuiltinType.INT, ValueType.STRING, BuiltinType.INT, BuiltinType.INT);
    }

    @Test
    void conditionsAreDecoded() throws SyntaxException {
        assertThat(parse("/s?q={q}&flag=on&x&y=&a+b=%C3%A9+%2B&c[]=d=e?/f").query())
                .containsExactly(
                        new QueryCondition.Bound("q", new Variable("q", Optional.empty(), ValueType.STRING)),
                        new QueryCondition.Fixed("flag", "on"),
                        new QueryCondition.Fixed("x", ""),
                        new QueryCondition.Fixed("y", ""),
                        new QueryCondition.Fixed("a b", "\u00E9 +"),
                        new QueryCondition.Fixed("c[]", "d=e?/f"));
    }

    @Test
    void anOptionalSlashIsLeftOutWhereItMakesADifference() throws SyntaxException {
        PatternParser parser = new PatternParser("", TrailingSlash.OPTIONAL, true, name -> ValueType.STRING);

        assertThat(parser.parse("/a/")).satisfies(pattern -> {
            assertThat(pattern.segments()).containsExactly(new Literal("a"));
            assertThat(pattern.trailingSlash()).isEqualTo(TrailingSlash.OPTIONAL);
            assertThat(pattern.finalSlash()).isTrue();
        });
        assertThat(parser.parse("/{a}?b").trailingSlash()).isEqualTo(TrailingSlash.OPTIONAL);
        assertThat(parser.parse("/{a}?b").finalSlash()).isFalse();
        assertThat(parser.parse("/").trailingSlash()).isEqualTo(TrailingSlash.EXACT);
        assertThat(parser.parse("/").segments()).containsExactly(Literal.EMPTY);
        assertThat(parser.parse("/a/{*r}").trailingSlash()).isEqualTo(TrailingSlash.EXACT);
    }

    @Test
    void aBasePathComesFirst() throws SyntaxException {
        PatternParser parser =
                new PatternParser("/sh%6fp/\u00E9", TrailingSlash.OPTIONAL, false, name -> ValueType.STRING);

        assertThat(parser.parse("/{*r}").segments()).containsExactly(new Literal("shop"), new Literal("%C3%A9"));
        assertThat(parser.parse("/").text()).isEqualTo("/sh%6fp/\u00E9/");
        assertThat(parser.parse("/").segments()).containsExactly(new Literal("shop"), new Literal("%C3%A9"));
        assertThat(parser.parse("/").finalSlash()).isTrue();
        assertThat(parser.parse("/A").caseSensitive()).isFalse();
    }

    private static PathPattern parse(String from) throws SyntaxException {
        return new PatternParser("", TrailingSlash.EXACT, true, name -> ValueType.STRING).parse(from);
    }
}
