package dev.detour.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.detour.model.SyntaxException;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.EnumType;
import dev.detour.model.language.ValueType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case is a pattern, the caret below it, and the message. */
class PatternSyntaxErrorTest {

    private static final String DOTS =
            "clients resolve the segments '.' and '..' before they send a request, and one that"
                    + " holds them is not normalised: leave the segment out";
    private static final String TRIPLET =
            "two hexadecimal digits must follow a '%': write %25 for the character itself";
    private static final String IDENTIFIER =
            "a name is a Java identifier, of letters, digits, '_' and '$'; a regular expression follows after ':'";
    private static final String IDENTIFIER_START =
            "a name is a Java identifier, which starts with a letter, '_' or '$'";

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments("", "^", "a path is missing: write at least '/'"),
                arguments(" ", "^", "leave the space out, or write %20 if it is meant"),
                arguments("/a ", "  ^", "leave the space out, or write %20 if it is meant"),
                arguments("old", "^", "a path starts with '/'"),
                arguments("?a", "^", "a path starts with '/'"),
                arguments("{*r}", "^", "a path starts with '/'"),
                arguments(
                        "https://a.example/b",
                        "^",
                        "a path starts with '/': scheme and host have attributes of their own"),
                arguments("//a", " ^", "a path that starts with '//' would be read as a host: leave one slash out"),
                arguments("/a\tb", "  ^", "U+0009 is a control character: leave it out"),
                arguments("/a\u0085", "  ^", "U+0085 is a control character: leave it out"),
                arguments("/a\uD800", "  ^", "U+D800 is half of a surrogate pair: the other half is missing"),
                arguments("/a\uDC00b", "  ^", "U+DC00 is half of a surrogate pair: the other half is missing"),
                arguments("/a\uFFFE", "  ^", "U+FFFE is no character: leave it out"),
                arguments("/a\uFDD0", "  ^", "U+FDD0 is no character: leave it out"),
                arguments("/a\uD83F\uDFFF", "  ^", "U+1FFFF is no character: leave it out"),
                arguments("/a\u2028", "  ^", "U+2028 is invisible: write %E2%80%A8 if it is meant"),
                arguments("/a\u202Eb", "  ^", "U+202E is invisible: write %E2%80%AE if it is meant"),
                arguments("/a\\b", "  ^", "a URI holds no backslash: write '/', or %5C if it is meant"),
                arguments("/a%", "  ^", TRIPLET),
                arguments("/a%4", "  ^", TRIPLET),
                arguments("/a%zz", "  ^", TRIPLET),
                arguments("/a%u0041", "  ^", TRIPLET),
                arguments("/a%\uFF14\uFF11", "  ^", TRIPLET),
                arguments("/%25%", "    ^", TRIPLET),
                arguments("/a}", "  ^", "no '{' opens this '}': write %7D for the character itself"),
                arguments("/a#b", "  ^", "a request has no fragment: leave it out, or write %23 if a '#' is meant"),
                arguments("/a/.", "   ^", DOTS),
                arguments("/a/../b", "   ^", DOTS),
                arguments("/%2e/a", " ^", DOTS),
                arguments("/a/.%2E/b", "   ^", DOTS));
    }

    static Stream<Arguments> variables() {
        return Stream.of(
                arguments("/{", "  ^", "a name and '}' are missing"),
                arguments("/{id", "    ^", "'}' is missing"),
                arguments("/{id/b", "    ^", "'}' is missing"),
                arguments("/{id?q=1", "    ^", "'}' is missing"),
                arguments("/{id:[a-z]", "          ^", "'}' is missing"),
                arguments("/{id:a{2}", "         ^", "'}' is missing"),
                arguments("/{id:[}", "       ^", "'}' is missing"),
                arguments("/{id:a\\}", "        ^", "'}' is missing"),
                arguments("/{id:\\", "      ^", "'}' is missing"),
                arguments("/{}", "  ^", "a name is missing"),
                arguments("/{*}", "   ^", "a name is missing"),
                arguments("/{:a}", "  ^", "a name is missing"),
                arguments("/{1a}", "  ^", IDENTIFIER_START),
                arguments("/{ a}", "  ^", IDENTIFIER_START),
                arguments("/{**a}", "   ^", IDENTIFIER_START),
                arguments("/{a-b}", "   ^", IDENTIFIER),
                arguments("/{a }", "   ^", IDENTIFIER),
                arguments("/{a\u0000}", "   ^", IDENTIFIER),
                arguments("/{a*}", "   ^", "the '*' of a tail stands before its name: {*name}"),
                arguments(
                        "/{a}/{a}",
                        "      ^",
                        "a variable of this name stands in the pattern already: choose another name"),
                arguments(
                        "/{a}?k={a}",
                        "        ^",
                        "a variable of this name stands in the pattern already: choose another name"),
                arguments(
                        "/{a}{b}",
                        "    ^",
                        "two variables side by side cannot be told apart: write a literal between them"),
                arguments("/{*r}/x", "     ^", "a tail is the end of the path: leave out what follows it"),
                arguments("/{*r}/", "     ^", "a tail is the end of the path: leave out what follows it"),
                arguments("/{*a}/{*b}", "     ^", "a tail is the end of the path: leave out what follows it"),
                arguments(
                        "/{*r}x",
                        "     ^",
                        "a tail is a whole segment: leave out what follows it, or leave its '*' out"),
                arguments("/x{*r}", "  ^", "a tail is a whole segment: write '/' before it, or leave its '*' out"),
                arguments("/{a}{*r}", "    ^", "a tail is a whole segment: write '/' before it, or leave its '*' out"),
                arguments("/{*r:a}", "    ^", "a tail has no constraint: leave it out"));
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                arguments("/a?", "   ^", "a key is missing: write it, or leave the '?' or '&' out"),
                arguments("/a?=b", "   ^", "a key is missing: write it, or leave the '?' or '&' out"),
                arguments("/a?b&", "     ^", "a key is missing: write it, or leave the '?' or '&' out"),
                arguments("/a?b&&c", "     ^", "a key is missing: write it, or leave the '?' or '&' out"),
                arguments("/a?b=1&b=2", "       ^", "this key stands in the query already: name it once"),
                arguments("/a?b=1&%62", "       ^", "this key stands in the query already: name it once"),
                arguments("/a?b+c&b%20c=", "       ^", "this key stands in the query already: name it once"),
                arguments("/a?b=%", "     ^", TRIPLET),
                arguments("/a?b=%C3", "     ^", "the triplets here are not UTF-8, which queries are written in"),
                arguments(
                        "/a?b=c#d",
                        "      ^",
                        "a request has no fragment: leave it out, or write %23 if a '#' is meant"),
                arguments("/a?b=c\\d", "      ^", "a URI holds no backslash: write '/', or %5C if it is meant"),
                arguments(
                        "/a?{k}=b",
                        "   ^",
                        "a variable is the whole value of a key: write key={name}, or %7B if a '{' is meant"),
                arguments(
                        "/a?k=b{v}",
                        "      ^",
                        "a variable is the whole value of a key: write key={name}, or %7B if a '{' is meant"),
                arguments(
                        "/a?k={v}b",
                        "        ^",
                        "a variable is the whole value of its key: leave out what follows it"),
                arguments("/a?k={*v}", "      ^", "a tail takes the rest of a path: leave the '*' out in a query"),
                arguments(
                        "/a?k={v:[0-9]}",
                        "       ^",
                        "a variable of a query has no regular expression: leave it out, or give its parameter a type"));
    }

    static Stream<Arguments> constraints() {
        return Stream.of(
                arguments("/{a:}", "    ^", "a regular expression is missing: write one, or leave the ':' out"),
                arguments("/x/{a:b(c}", "         ^", "')' is missing"),
                arguments(
                        "/x-{a:(a)\\1}",
                        "         ^",
                        "a back-reference needs more than an automaton: repeat what it stands for"),
                arguments("/{a:()}", "    ^", "no text of a segment matches this: it is never empty and holds no '/'"),
                arguments("/{a:[/]}", "    ^", "no text of a segment matches this: it is never empty and holds no '/'"),
                arguments(
                        "/{number:[a-z]+}",
                        "         ^",
                        "no text that matches this is of type int: change it, or the parameter"),
                arguments(
                        "/x{color:blue}",
                        "         ^",
                        "no text that matches this is of type a.Color: change it, or the parameter"),
                arguments(
                        "/a/{none}",
                        "    ^",
                        "no text that matches this is of type a.None: change it, or the parameter"),
                arguments(
                        "/{a:[a-z]{9999}[a-z]}/b",
                        "    ^",
                        "the automaton of this has more than 10000 states: use fewer or smaller repetitions"),
                arguments(
                        "/x/{a}-{b:[a-z-]{20}}",
                        "   ^",
                        "the automaton of this has more than 10000 states: use fewer or smaller repetitions"));
    }

    @ParameterizedTest
    @MethodSource({"paths", "variables", "queries", "constraints"})
    void saysWhereAndWhat(String pattern, String caret, String message) {
        Map<String, ValueType> types = Map.of(
                "number", BuiltinType.INT,
                "color", new EnumType("a.Color", List.of("RED", "GREEN")),
                "none", new EnumType("a.None", List.of()));
        PatternParser parser = new PatternParser(
                "/shop", TrailingSlash.EXACT, true, name -> types.getOrDefault(name, ValueType.STRING));

        SyntaxException thrown = catchThrowableOfType(SyntaxException.class, () -> parser.parse(pattern));

        assertThat(thrown).isNotNull();
        assertThat(thrown.error().message()).isEqualTo(message);
        assertThat(thrown.error().offset()).isEqualTo(caret.indexOf('^'));
    }

    static Stream<Arguments> basePaths() {
        return Stream.of(
                arguments("", "^", "a path is missing: write at least '/'"),
                arguments("shop", "^", "a path starts with '/'"),
                arguments("/", "^", "a base path has no empty segment: leave this slash out"),
                arguments("/shop/", "     ^", "a base path has no empty segment: leave this slash out"),
                arguments("/a//b", "  ^", "a base path has no empty segment: leave this slash out"),
                arguments("/a/..", "   ^", DOTS),
                arguments("/a/{b}", "   ^", "a base path is a literal path, without variables and query"),
                arguments("/a?b", "  ^", "a base path is a literal path, without variables and query"),
                arguments("/a%2", "  ^", TRIPLET));
    }

    @ParameterizedTest
    @MethodSource("basePaths")
    void refusesABasePath(String basePath, String caret, String message) {
        SyntaxException thrown =
                catchThrowableOfType(SyntaxException.class, () -> PatternParser.parseBasePath(basePath));

        assertThat(thrown).isNotNull();
        assertThat(thrown.error().message()).isEqualTo(message);
        assertThat(thrown.error().offset()).isEqualTo(caret.indexOf('^'));
    }

    @Test
    void anOptionalSlashAfterAnEmptySegmentIsRefused() {
        PatternParser parser = new PatternParser("", TrailingSlash.OPTIONAL, true, name -> ValueType.STRING);

        SyntaxException thrown = catchThrowableOfType(SyntaxException.class, () -> parser.parse("/a//?b"));

        assertThat(thrown.error().offset()).isEqualTo(3);
        assertThat(thrown.error().message())
                .isEqualTo("where the final slash is optional a path does not end with '//': leave one slash out");
    }
}
