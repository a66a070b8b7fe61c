package dev.detour.model.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "/caf\u00e9\t/\ud83d\ude00\n"})
    void aTextComesBack(String text) {
        assertThat(DeflatedText.inflate(DeflatedText.of(text), 100)).isEqualTo(text);
    }

    @Test
    void whatRepeatsIsShort() {
        String text = "/old/page\t/new/page\n".repeat(100_000);

        String deflated = DeflatedText.of(text);

        assertThat(deflated.length()).isLessThan(text.length() / 50);
        assertThat(DeflatedText.inflate(deflated, text.length())).isEqualTo(text);
        assertThatThrownBy(() -> DeflatedText.inflate(deflated, text.length() - 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("longer");
    }

    @Test
    void whatIsNoDeflatedTextIsRefused() {
        String deflated = DeflatedText.of("/old\t/new\n".repeat(10));

        for (String other : new String[] {"", "A", "not it", "AAAA", deflated.substring(0, deflated.length() - 8)}) {
            assertThatThrownBy(() -> DeflatedText.inflate(other, 1_000))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
