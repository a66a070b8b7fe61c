package dev.detour.model.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.detour.model.SyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case is a target, the caret below it, and the message. */
class TemplateSyntaxErrorTest {

    private static final String RELATIVE = "a target starts with '/', or with https:// and a host";
    private static final String NETWORK =
            "what follows '//' is a host: leave one slash out, or write https:// before the host";
    private static final String VARIABLE = "a target does not begin with a variable, or requests choose where it leads";
    private static final String SCHEME = "a target has the scheme http or https";
    private static final String BACKSLASH = "a URI does not hold this character: write '/', or %5C if it is meant";
    private static final String EMPTY_FIRST =
            "after an empty first segment the next one can be read as a host, also where"
                    + " slashes are encoded or parameters removed: write the path that is meant";
    private static final String DOTS =
            "clients and servers resolve the segments '.' and '..', also where they are encoded:"
                    + " write the path that is meant";
    private static final String CONTROL = "a path holds no control characters: leave this one out";
    private static final String PORT = "a port is a number from 1 to 65535";
    private static final String LABEL = "a host consists of letters, digits, hyphens and dots";

    static Stream<Arguments> starts() {
        return Stream.of(
                arguments("", "^", "a target is missing"),
                arguments(" /b", "^", RELATIVE),
                arguments("b", "^", RELATIVE),
                arguments("./b", "^", RELATIVE),
                arguments("../b", "^", RELATIVE),
                arguments("?x", "^", RELATIVE),
                arguments("#x", "^", RELATIVE),
                arguments("\\\\x", "^", RELATIVE),
                arguments("//evil.example", " ^", NETWORK),
                arguments("///x", " ^", NETWORK),
                arguments("//{host}/", " ^", NETWORK),
                arguments("{url}", "^", VARIABLE),
                arguments("{a}/x", "^", VARIABLE),
                arguments("{*rest}", "^", VARIABLE),
                arguments("ftp://a.example/", "^", SCHEME),
                arguments("javascript:alert(1)", "^", SCHEME),
                arguments("mailto:a@b.example", "^", SCHEME),
                arguments("https:/a.example", "      ^", "'//' and a host follow the scheme"),
                arguments("https:", "      ^", "'//' and a host follow the scheme"));
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                arguments("/\\x", " ^", BACKSLASH),
                arguments("/%2fx", " ^", EMPTY_FIRST),
                arguments("/%5cx", " ^", EMPTY_FIRST),
                arguments("/%5c{x}", " ^", EMPTY_FIRST),
                arguments("/%252Fx", " ^", EMPTY_FIRST),
                arguments("/%25252Fx", " ^", EMPTY_FIRST),
                arguments("/%EF%BC%8Fx", " ^", EMPTY_FIRST),
                arguments("/\uFF0Fx", " ^", EMPTY_FIRST),
                arguments("/%E2%81%84x", " ^", EMPTY_FIRST),
                arguments("/;/x", " ^", EMPTY_FIRST),
                arguments("/;{x}", " ^", EMPTY_FIRST),
                arguments("/%3b{x}", " ^", EMPTY_FIRST),
                arguments("/%09/x", " ^", CONTROL),
                arguments("/a/b%0D", "    ^", CONTROL),
                arguments("/a%7f", "  ^", CONTROL),
                arguments("/.//x", " ^", DOTS),
                arguments("/a/..", "   ^", DOTS),
                arguments("/a/%2e%2E/b", "   ^", DOTS),
                arguments("/a/.%252e;v=1/b", "   ^", DOTS),
                arguments("/a/%25252e", "   ^", DOTS),
                arguments("/a/x%2f..", "   ^", DOTS),
                arguments("/a/\u2025/b", "   ^", DOTS),
                arguments(
                        "/a/{*r}/b", "       ^", "a tail stands last: leave out what follows it, or leave its '*' out"),
                arguments(
                        "/a{*r}",
                        "  ^",
                        "a tail is a whole segment or value: write '/' before it, or leave its '*' out"),
                arguments(
                        "/{a}{*r}",
                        "    ^",
                        "a tail is a whole segment or value: write '/' before it, or leave its '*' out"),
                arguments(
                        "/a?b=c{*r}",
                        "      ^",
                        "a tail is a whole segment or value: write '/' before it, or leave its '*' out"),
                arguments(
                        "/a?b={*r}c",
                        "         ^",
                        "a tail stands last: leave out what follows it, or leave its '*' out"),
                arguments(
                        "/a#{*r}c", "       ^", "a tail stands last: leave out what follows it, or leave its '*' out"),
                arguments("/{a:[0-9]+}", "   ^", "a target has no constraints: write this one in the pattern"),
                arguments("/{a", "   ^", "'}' is missing"),
                arguments("/{}", "  ^", "a name is missing"),
                arguments("/a}", "  ^", "no '{' opens this '}': write %7D for the character itself"));
    }

    static Stream<Arguments> characters() {
        return Stream.of(
                arguments("/a b", "  ^", "a URI does not hold this character: write %20"),
                arguments("/a\"", "  ^", "a URI does not hold this character: write %22"),
                arguments("/a<", "  ^", "a URI does not hold this character: write %3C"),
                arguments("/a?b>", "    ^", "a URI does not hold this character: write %3E"),
                arguments("/a?b|", "    ^", "a URI does not hold this character: write %7C"),
                arguments("/a#b^", "    ^", "a URI does not hold this character: write %5E"),
                arguments("/a`", "  ^", "a URI does not hold this character: write %60"),
                arguments("/a?b[]", "    ^", "a URI does not hold this character: write %5B"),
                arguments("/a?b\\", "    ^", BACKSLASH),
                arguments("/a#b#c", "    ^", "a URI has one fragment: write %23 if a '#' is meant"),
                arguments("/a%", "  ^", "two hexadecimal digits must follow a '%': write %25 for the character itself"),
                arguments(
                        "/a?%4",
                        "   ^", "two hexadecimal digits must follow a '%': write %25 for the character itself"),
                arguments("/a\r\nb", "  ^", "U+000D is a control character: leave it out"),
                arguments("/a\tb", "  ^", "U+0009 is a control character: leave it out"),
                arguments("/a\u0000", "  ^", "U+0000 is a control character: leave it out"),
                arguments("/a\u2028", "  ^", "U+2028 is invisible: write %E2%80%A8 if it is meant"),
                arguments("/a\uDBFF", "  ^", "U+DBFF is half of a surrogate pair: the other half is missing"));
    }

    static Stream<Arguments> authorities() {
        return Stream.of(
                arguments("https://", "        ^", "a host is missing"),
                arguments("https://?x", "        ^", "a host is missing"),
                arguments("https:///x", "        ^", "a host is missing"),
                arguments("https://:80/", "        ^", "a host is missing"),
                arguments(
                        "https://user:pw@h/", "               ^", "a host has no user name: leave it and the '@' out"),
                arguments("https://{a}@b/", "           ^", "a host has no user name: leave it and the '@' out"),
                arguments("https://h\\x", "         ^", "a host has no path: leave it out"),
                arguments("https://%65vil/", "        ^", "a host is not percent-encoded: write the character itself"),
                arguments("https://h:0/", "          ^", PORT + ", without leading zeros"),
                arguments("https://h:65536/", "          ^", PORT),
                arguments("https://h:8x/", "           ^", PORT),
                arguments("https://h:", "          ^", "a port is missing: write it, or leave the ':' out"),
                arguments("https://a..b/", "          ^", "a label is missing before the dot"),
                arguments(
                        "https://{a}./", "           ^", "leave the final dot out: requests match with and without it"),
                arguments(
                        "https://{a}_b.example/",
                        "           ^",
                        "a host has no underscore: it is no letter, digit or hyphen"),
                arguments("https://*.example.org/", "        ^", "a target has one host: leave '*.' out"),
                arguments("https://a b/", "         ^", LABEL),
                arguments("https://[::{a}]/", "           ^", "an address has no variables"),
                arguments(
                        "https://good.example{*r}", "                    ^", "a host has no tail: write '/' before it"),
                arguments(
                        "https://{a:b}.example/",
                        "          ^",
                        "a target has no constraints: write this one in the pattern"),
                arguments(
                        "https://{a}.m\u00FCller.example/",
                        "             ^",
                        "beside variables an international label is written as its A-label, xn--..."),
                arguments("https://a\tb/", "         ^", "U+0009 is a control character: leave it out"),
                arguments("https://h/a/../b", "            ^", DOTS));
    }

    @ParameterizedTest
    @MethodSource({"starts", "paths", "characters", "authorities"})
    void saysWhereAndWhat(String target, String caret, String message) {
        SyntaxException thrown = catchThrowableOfType(SyntaxException.class, () -> TemplateParser.parse(target));

        assertThat(thrown).isNotNull();
        assertThat(thrown.error().message()).isEqualTo(message);
        assertThat(thrown.error().offset()).isEqualTo(caret.indexOf('^'));
    }

    @Test
    void noTargetIsLongerThanALocation() throws SyntaxException {
        SyntaxException thrown =
                catchThrowableOfType(SyntaxException.class, () -> TemplateParser.parse("/{x}" + "a".repeat(8_192)));

        assertThat(thrown).hasMessage("a Location has at most 8192 characters, this one 8193");
        assertThat(TemplateParser.parse("/{x}" + "a".repeat(8_191)).path()).hasSize(3);
    }
}
