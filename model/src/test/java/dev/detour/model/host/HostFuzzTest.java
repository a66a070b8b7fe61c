package dev.detour.model.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.detour.model.SyntaxException;
import org.junit.jupiter.params.provider.ValueSource;

class HostFuzzTest {

    /** What is read is read again, as the same, from its canonical form; what is not has a place in the text. */
    @ValueSource(
            strings = {
                "www.example.org",
                "*.Example.org:8443",
                "b\u00FCcher.example",
                "xn--bcher-kva.example",
                "192.168.0.1:80",
                "[2001:DB8::1]:443",
                "0x7f.1",
            })
    @FuzzTest
    void isReadOrRefused(@NotNull String text) throws SyntaxException {
        HostPattern host;
        try {
            host = HostParser.parse(text);
        } catch (SyntaxException e) {
            assertThat(e.error().offset()).isBetween(0, text.length());
            return;
        }
        assertThat(host.toString()).matches("[!-~]+");
        assertThat(HostParser.parse(host.toString())).isEqualTo(host);
    }
}
