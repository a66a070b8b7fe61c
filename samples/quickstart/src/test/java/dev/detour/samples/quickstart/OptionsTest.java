package dev.detour.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutArgumentsAFreePortIsTaken() {
        assertThat(Options.parse()).isEqualTo(new Options(false, 0));
    }

    @Test
    void thePortAndTheDemoAreOptional() {
        assertThat(Options.parse("8080")).isEqualTo(new Options(false, 8080));
        assertThat(Options.parse("--demo")).isEqualTo(new Options(true, 0));
        assertThat(Options.parse("65535", "--demo")).isEqualTo(new Options(true, 65_535));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 80", "-1", "+80", "65536", "99999999999", "0x50", "http", "--help", "\u0668\u0660"})
    void whatIsNoPortIsRefused(String port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse(port))
                .withMessageContaining("not a port")
                .withMessageContaining("usage: ");
    }

    @Test
    void onePortIsEnough() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("80", "81"))
                .withMessageContaining("more than one port: 80 81");
    }
}
