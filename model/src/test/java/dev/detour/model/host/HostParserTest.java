package dev.detour.model.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.detour.model.SyntaxException;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostParserTest {

    private static final String LABEL = "a host consists of letters, digits, hyphens and dots";
    private static final String NO_A_LABEL =
            "this label has no ASCII form that keeps its characters: write its A-label, xn--...";
    private static final String IPV4 =
            "a host that ends in a number is an IPv4 address: write four numbers from 0 to 255"
                    + " without leading zeros";
    private static final String IPV6 = "this is no IPv6 address: write eight groups, or '::' for those that are zero";
    private static final String PORT = "a port is a number from 1 to 65535";

    @ParameterizedTest
    @CsvSource({
        "www.example.org, www.example.org",
        "WWW.Example.ORG:8443, www.example.org:8443",
        "*.example.org, *.example.org",
        "*.Example:65535, *.example:65535",
        "localhost:1, localhost:1",
        "a-b.c--d.example, a-b.c--d.example",
        "3com.example, 3com.example",
        "az.AZ.09x.example:9090, az.az.09x.example:9090",
        "xn--mller-kva.example, xn--mller-kva.example",
        "m\u00FCller.example, xn--mller-kva.example",
        "M\u00DCLLER.example, xn--mller-kva.example",
        "\u4F8B\u3048.example, xn--r8jz45g.example",
        "127.0.0.1:80, 127.0.0.1:80",
        "[::1], [::1]",
        "[0:0:0:0:0:0:0:1]:8080, [::1]:8080",
        "[2001:DB8:0:1:0:0:0:1], [2001:db8:0:1::1]",
        "[1:0:0:2:3:0:0:4], [1::2:3:0:0:4]",
        "[1:2:3:4:5:6:0:8], [1:2:3:4:5:6:0:8]",
        "[2001:db8::], [2001:db8::]",
        "[::], [::]",
    })
    void hostsAreMadeCanonical(String text, String canonical) throws SyntaxException {
        assertThat(HostParser.parse(text)).hasToString(canonical);
    }

    @Test
    void wildcardNameAndPortAreToldApart() throws SyntaxException {
        assertThat(HostParser.parse("*.example.org:443"))
                .isEqualTo(new HostPattern(true, "example.org", OptionalInt.of(443)));
    }

    @Test
    void labelsAndNamesHaveALength() throws SyntaxException {
        String label = "a".repeat(63);
        String name = String.join(".", label, label, label, "a".repeat(61));

        assertThat(HostParser.parse(name).name()).isEqualTo(name);
        assertThat(error("b." + label + "a")).hasMessage("a label has at most 63 characters");
        assertThat(error("b." + label + "a").error().offset()).isEqualTo(2);
        assertThat(error(name + "a")).hasMessage("a host has at most 253 characters");
    }

    /** Each case is a host, the caret below it, and the message. */
    static Stream<Arguments> errors() {
        return Stream.of(
                arguments("", "^", "a host is missing"),
                arguments(":80", "^", "a host is missing"),
                arguments("https://a.example", "^", "a host has no scheme: leave '://' and what stands before it out"),
                arguments("a.example/b", "         ^", "a host has no path: leave it out"),
                arguments("a.example\\b", "         ^", "a host has no path: leave it out"),
                arguments("a.example?b", "         ^", "a host has no path: leave it out"),
                arguments("a@b.example", " ^", "a host has no user name: leave it and the '@' out"),
                arguments("{a}.example", "^", "a host has no variables: '*.' stands for any subdomain"),
                arguments("%65vil.example", "^", "a host is not percent-encoded: write the character itself"),
                arguments("a b.example", " ^", LABEL),
                arguments(" a.example", "^", LABEL),
                arguments("a\u0000.example", " ^", LABEL),
                arguments("a,b.example", " ^", LABEL),
                arguments("a_b.example", " ^", "a host has no underscore: it is no letter, digit or hyphen"),
                arguments("a.example.", "         ^", "leave the final dot out: requests match with and without it"),
                arguments(".a.example", "^", "a label is missing before the dot"),
                arguments("a..example", "  ^", "a label is missing before the dot"),
                arguments("*", "^", "'*' stands for whole labels, and only once at the start: write *.example.org"),
                arguments("*.", "  ^", "a host is missing"),
                arguments(
                        "a.*.b", "  ^", "'*' stands for whole labels, and only once at the start: write *.example.org"),
                arguments(
                        "*.*.b", "  ^", "'*' stands for whole labels, and only once at the start: write *.example.org"),
                arguments("a*.b", " ^", "'*' stands for whole labels, and only once at the start: write *.example.org"),
                arguments("-a.example", "^", "a label neither starts nor ends with a hyphen"),
                arguments("b.a-.example", "   ^", "a label neither starts nor ends with a hyphen"),
                arguments("a\u3002example", "^", NO_A_LABEL),
                arguments("a\uFF0Eexample", "^", NO_A_LABEL),
                arguments("a\uFF61example", "^", NO_A_LABEL),
                arguments("b.\uFF41.example", "  ^", NO_A_LABEL),
                arguments("a\u00ADb.example", "^", NO_A_LABEL),
                arguments("a\u200Bb.example", "^", NO_A_LABEL),
                arguments("stra\u00DFe.example", "^", NO_A_LABEL),
                arguments("a\uD800.example", "^", NO_A_LABEL),
                arguments("u\u0308.example", "^", NO_A_LABEL),
                arguments("\u00FC\u212A.example", " ^", LABEL),
                arguments("b\u0130.example", " ^", LABEL),
                arguments("0x7f.1", "^", IPV4),
                arguments("2130706433", "^", IPV4),
                arguments("017700000001", "^", IPV4),
                arguments("127.0.0.01", "^", IPV4),
                arguments("127.0.0.256", "^", IPV4),
                arguments("a.0x1F", "^", IPV4),
                arguments("*.127.0.0.1", "^", "an IP address has no subdomains: leave '*.' out"),
                arguments("*.0.0.1", "  ^", IPV4),
                arguments("::1", "^", "an IPv6 address stands in brackets: write [::1]"),
                arguments("[::1", "    ^", "']' is missing"),
                arguments("[::1]a", "     ^", "only a port may follow the ']'"),
                arguments("[::1]a:80", "     ^", "only a port may follow the ']'"),
                arguments("[fe80::1%25eth0]", "        ^", "an address in a URI has no zone: leave it out"),
                arguments(
                        "[::ffff:127.0.0.1]",
                        "           ^",
                        "an IPv6 address consists of hexadecimal digits and colons"),
                arguments("[::ffff:7f00:1]", "^", "this address stands for an IPv4 one: write that"),
                arguments("[v1.x]", " ^", "an IPv6 address consists of hexadecimal digits and colons"),
                arguments("[1:2]", "^", IPV6),
                arguments("[1::2::3]", "^", IPV6),
                arguments("[:::]", "^", IPV6),
                arguments("[12345::]", "^", IPV6),
                arguments("[]", "^", IPV6),
                arguments("a.example:", "          ^", "a port is missing: write it, or leave the ':' out"),
                arguments("a.example:0", "          ^", PORT + ", without leading zeros"),
                arguments("a.example:0443", "          ^", PORT + ", without leading zeros"),
                arguments("a.example:65536", "          ^", PORT),
                arguments("a.example:99999999999", "          ^", PORT),
                arguments("a.example:8o", "           ^", PORT),
                arguments("a.example:-1", "          ^", PORT),
                arguments("a.example:\uFF11", "          ^", PORT));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysWhereAndWhat(String host, String caret, String message) {
        SyntaxException thrown = error(host);

        assertThat(thrown).isNotNull();
        assertThat(thrown.error().message()).isEqualTo(message);
        assertThat(thrown.error().offset()).isEqualTo(caret.indexOf('^'));
    }

    private static SyntaxException error(String host) {
        return catchThrowableOfType(SyntaxException.class, () -> HostParser.parse(host));
    }
}
