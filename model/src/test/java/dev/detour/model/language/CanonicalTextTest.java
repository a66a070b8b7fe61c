package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "aZ09-._~ aZ09-._~",
                "%61%5a%30%2D%2e%5F%7e aZ0-._~",
                "%2f%3B/; %2F%3B/;",
                "\"<>[]^`{|} %22%3C%3E%5B%5D%5E%60%7B%7C%7D",
                "%c3%A9 %C3%A9",
                "%2561 %2561",
                "a%zz%4 a%zz%4",
                "\\?#\u00E9 \\?#\u00E9",
            })
    void oneSpellingForEachText(String raw, String canonical) {
        assertThat(CanonicalText.of(raw)).isEqualTo(canonical);
        assertThat(CanonicalText.of(canonical)).isEqualTo(canonical);
    }

    @Test
    void symbolsTellRawFromEncoded() {
        assertThat(Symbols.of("a%61;%3b/%2F\"%C3").toArray())
                .containsExactly('a', 'a', ';', 0x13B, '/', 0x12F, 0x122, 0x1C3);
        assertThat(Symbols.of("%%4%zz\\?#\t \u007F\u00E9\uFF11").toArray())
                .containsExactly(
                        0x200, 0x200, '4', 0x200, 'z', 'z', 0x201, 0x201, 0x201, 0x201, 0x201, 0x201, 0x201, 0x201);
        assertThat(Symbols.ofForm("+%2B?").toArray()).containsExactly(0x120, 0x12B, 0x13F);
    }

    @Test
    void everySymbolThatExistsHasAText() {
        assertThat(IntStream.range(0, Symbols.MALFORMED).filter(Symbols::exists))
                .allSatisfy(symbol ->
                        assertThat(Symbols.of(Symbols.text(symbol)).toArray()).containsExactly(symbol));
    }

    @Test
    void textsAreDecoded() {
        assertThat(CanonicalText.decode("a%2Fb+%C3%A9\"")).contains("a/b+\u00E9\"");
        assertThat(CanonicalText.decodeForm("a+b%2B?")).contains("a b+?");
        assertThat(CanonicalText.decode("%C3")).isEmpty();
        assertThat(CanonicalText.decode("%C0%AF")).isEmpty();
        assertThat(CanonicalText.decode("%ED%A0%80")).isEmpty();
        assertThat(CanonicalText.decode("a%")).isEmpty();
        assertThat(CanonicalText.decode("a b")).isEmpty();
        assertThat(CanonicalText.decode("\u00E9")).isEmpty();
    }

    @Test
    void textsAreEncoded() {
        assertThat(CanonicalText.encode("a b/\u00E9&~")).isEqualTo("a%20b%2F%C3%A9%26~");
        assertThat(CanonicalText.toLowerCase("A%2FZ%C3%89b")).isEqualTo("a%2Fz%C3%89b");
    }
}
