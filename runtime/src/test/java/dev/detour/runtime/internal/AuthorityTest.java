package dev.detour.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {

    @ParameterizedTest
    @CsvSource({
        "www.example.org, www.example.org, 0",
        "WWW.example.org., WWW.example.org, 0",
        "example.org:8443, example.org, 8443",
        "example.org.:1, example.org, 1",
        "localhost:65535, localhost, 65535",
        "my_app.local, my_app.local, 0",
        "127.0.0.1:80, 127.0.0.1, 80",
        "localhost:9090, localhost, 9090",
        "[::1], [::1], 0",
        "[::1]:443, [::1], 443",
    })
    void readsHostAndPort(String authority, String host, int port) {
        assertThat(authority.substring(0, Authority.hostEnd(authority))).isEqualTo(host);
        assertThat(Authority.port(authority)).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                ".a",
                "a..b",
                "a..",
                "h:",
                "h:0",
                "h:0443",
                "h:65536",
                "h:99999",
                "h:100000",
                "h:-1",
                "h:+1",
                "h:1a",
                "h:\u0661",
                "h:1:2",
                ":80",
                "u@h",
                "a b",
                "a,b",
                "h/",
                "%65vil.example",
                "[::1",
                "[",
                "[::1]x",
                "[::1]:",
                "[::1]:0",
                "\u00ad",
                "h\u3002example",
                "h\\x",
                "h\t",
                "*",
                "*.example.org"
            })
    void refusesWhatIsNoHost(String authority) {
        assertThat(Authority.hostEnd(authority)).isNegative();
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 253, 254, 65_536})
    void knowsTheLimitsOfDns(int length) {
        String label = "a".repeat(length);
        assertThat(Authority.hostEnd(label) >= 0).isEqualTo(length <= 63);
        String name = "ab.".repeat(length / 3 + 1).substring(0, length);
        assertThat(Authority.hostEnd(name) >= 0).isEqualTo(length <= 253);
    }

    @ParameterizedTest
    @CsvSource({"http, 80", "HTTPS, 443", "ws, 0", "http\u017f, 0", ", 0"})
    void knowsTheDefaultPorts(String scheme, int port) {
        assertThat(Authority.defaultPort(scheme)).isEqualTo(port);
    }

    @ParameterizedTest
    @CsvSource({
        "a, true", "a.b-c.d9, true", "A, true", "'', false", ".a, false", "a., false", "a..b, false", "-a, false",
        "a-, false", "a-.b, false", "a.-b, false", "a_b, false", "!, false", ".!, false", "a/b, false", "%41, false"
    })
    void knowsLabels(String text, boolean labels) {
        assertThat(Authority.isLabels(text)).isEqualTo(labels);
    }
}
