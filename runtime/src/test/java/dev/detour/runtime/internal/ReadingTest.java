package dev.detour.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void comparesSymbols() {
        assertSame(Reading.EXACT, "caf%c3%a9", "caf%C3%A9");
        assertSame(Reading.EXACT, "%61", "a");
        assertSame(Reading.EXACT, "|", "%7C");
        assertDiffer(Reading.EXACT, "A", "a");
        assertDiffer(Reading.EXACT, ";", "%3B");
        assertDiffer(Reading.EXACT, "ab", "a");
        assertDiffer(Reading.EXACT, "a", "ab");
        assertDiffer(Reading.EXACT, "%", "%25");
    }

    @Test
    void foldsAsciiAlone() {
        assertSame(Reading.IGNORE_CASE, "A%42c", "abc");
        assertDiffer(Reading.IGNORE_CASE, "%C3%89", "%C3%A9");
        assertDiffer(Reading.IGNORE_CASE, "\u0130", "i");
        assertDiffer(Reading.IGNORE_CASE, "@", "`");
    }

    @Test
    void readsFormsDecoded() {
        assertSame(Reading.FORM, "a+b", "a%20b");
        assertSame(Reading.FORM, "a/b?c:d", "a%2Fb%3Fc%3Ad");
        assertSame(Reading.FORM, "a|b", "a%7Cb");
        assertDiffer(Reading.FORM, "a+b", "a%2Bb");
        assertDiffer(Reading.FORM, "a\\b", "a%5Cb");
        assertDiffer(Reading.FORM, "%", "%25");
    }

    @Test
    void spreadsTextsThatStringHashesAlike() {
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i < 4096; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < 12; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            hashes.add(Reading.EXACT.hash(text.toString(), 0, text.length()) & 0xFFFFFF);
        }
        assertThat(hashes).hasSizeGreaterThan(4090);
    }

    private static void assertSame(Reading reading, String text, String other) {
        assertThat(reading.same(text, 0, text.length(), other)).isTrue();
        assertThat(reading.hash(text, 0, text.length())).isEqualTo(reading.hash(other, 0, other.length()));
    }

    private static void assertDiffer(Reading reading, String text, String other) {
        assertThat(reading.same(text, 0, text.length(), other)).isFalse();
    }
}
