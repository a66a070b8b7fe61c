package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedHostsTest {

    private final AllowedHosts hosts = new AllowedHosts(
            List.of("a.example", "*.b.example", "c.example:8443", "d.example:443", "[::1]:80", "*.e.example:81"));

    @ParameterizedTest
    @CsvSource({
        "https, a.example, true",
        "http, A.Example, true",
        "https, a.example:443, true",
        "http, a.example:80, true",
        "https, a.example:80, false",
        "https, a.example:8443, false",
        "https, a.example., false",
        "https, xa.example, false",
        "https, x.a.example, false",
        "https, x.b.example, true",
        "https, x.y.b.example:443, true",
        "https, b.example, false",
        "https, .b.example, false",
        "https, xb.example, false",
        "https, c.example:8443, true",
        "https, c.example, false",
        "https, d.example, true",
        "http, d.example, false",
        "http, d.example:443, true",
        "http, [::1], true",
        "https, [::1], false",
        "http, x.e.example:81, true",
        "http, x.e.example, false",
        "https, a.example:, false",
        "https, u@a.example, false",
        "https, a.example\\.evil, false",
        "https, a.example%2eevil, false",
        "https, '', false",
    })
    void allowsTheseOriginsAlone(String scheme, String authority, boolean allowed) {
        assertThat(hosts.allow(scheme, authority)).isEqualTo(allowed);
    }
}
