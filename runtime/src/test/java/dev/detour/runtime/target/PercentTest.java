package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    @Test
    void decodesOnce() {
        assertThat(Percent.decode("a")).isEqualTo("a");
        assertThat(Percent.decode("%61+%2B%2541")).isEqualTo("a++%41");
        assertThat(Percent.decode("x%C3%A9%E2%82%AC%F0%9F%98%80y")).isEqualTo("x\u00e9\u20ac\ud83d\ude00y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%C0%AF",
                "%E0%80%AF",
                "%F0%80%80%AF",
                "%ED%A0%80",
                "%F4%90%80%80",
                "%C3",
                "%80",
                "%FF",
                "a%C3b",
                "%C3%41",
                "%C1%BF"
            })
    void refusesMalformedUtf8(String text) {
        assertThat(Percent.decode(text)).isNull();
        assertThat(Percent.decodeLeniently(text)).contains("\ufffd");
    }

    @Test
    void leavesMalformedTripletsToTheLenient() {
        assertThat(Percent.decodeLeniently("%zz%4%41%")).isEqualTo("%zz%4A%");
        assertThat(Percent.decodeLeniently("%\uff21%41\u00e9")).isEqualTo("%\uff21A\u00e9");
    }

    @Test
    void encodes() {
        assertThat(Percent.encode("a/\u00e9 \ud83d\ude00~", "")).isEqualTo("a%2F%C3%A9%20%F0%9F%98%80~");
        assertThat(Percent.encode("a/b:c", "/")).isEqualTo("a/b%3Ac");
        assertThat(Percent.encode("\ud83d", "")).isNull();
        assertThat(Percent.encode("\ude00x", "")).isNull();
    }
}
