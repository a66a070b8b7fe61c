package dev.detour.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SymbolsTest {

    @Test
    void readsSpellingsOfOneCharacterAsOneSymbol() {
        assertThat(symbols("7")).containsExactly((int) '7');
        assertThat(symbols("%37")).containsExactly((int) '7');
        assertThat(symbols("%7e~")).containsExactly((int) '~', (int) '~');
    }

    @Test
    void keepsEncodedAndRawReservedCharactersApart() {
        assertThat(symbols(";%3b%3B")).containsExactly((int) ';', 0x13B, 0x13B);
        assertThat(symbols("%2F%2f%25")).containsExactly(0x12F, 0x12F, 0x125);
        assertThat(symbols("%C3%a9%00")).containsExactly(0x1C3, 0x1A9, 0x100);
    }

    @Test
    void readsWhatBrowsersSendRawAsEncoded() {
        for (char c : "\"<>[]^`{|}".toCharArray()) {
            assertThat(symbols(String.valueOf(c))).containsExactly(0x100 + c);
        }
    }

    @Test
    void tellsMalformedAndIllegal() {
        assertThat(symbols("%")).containsExactly(Symbols.MALFORMED);
        assertThat(symbols("%4")).containsExactly(Symbols.MALFORMED, (int) '4');
        assertThat(symbols("%zz%%41"))
                .containsExactly(Symbols.MALFORMED, (int) 'z', (int) 'z', Symbols.MALFORMED, 'A' + 0);
        assertThat(symbols("%-1%+1")).startsWith(Symbols.MALFORMED);
        for (char c : " \t\r\n\0\u007f\u0080\u00e9\u2028\uffff\\?#".toCharArray()) {
            assertThat(symbols(String.valueOf(c))).containsExactly(Symbols.ILLEGAL);
        }
    }

    @Test
    void neverReadsATripletPastTheEnd() {
        assertThat(Symbols.at("%41", 0, 2)).isEqualTo(Symbols.MALFORMED);
        assertThat(Symbols.after("%41", 0, 2)).isEqualTo(1);
        assertThat(Symbols.before("%41", 1, 3)).isEqualTo(2);
    }

    @Test
    void readsTheSameBackwards() {
        String text = "a%2541%zz%%41%4%e2%82%ac;%";
        List<Integer> backwards = new ArrayList<>();
        for (int i = text.length(); i > 0; ) {
            int before = Symbols.before(text, 0, i);
            backwards.add(0, Symbols.at(text, before, i));
            i = before;
        }
        assertThat(backwards).isEqualTo(symbols(text));
    }

    @Test
    void knowsTheCharactersOfUris() {
        for (int c = 0; c < Symbols.MALFORMED; c++) {
            String text = String.valueOf((char) c);
            assertThat(Symbols.isAlphanumeric(c)).as(text).isEqualTo(text.matches("[A-Za-z0-9]"));
            assertThat(Symbols.isUnreserved(c)).as(text).isEqualTo(text.matches("[A-Za-z0-9._~-]"));
            assertThat(Symbols.isPathCharacter(c)).as(text).isEqualTo(text.matches("[A-Za-z0-9._~:@!$&'()*+,;=-]"));
            assertThat(Symbols.areRaw("a" + text)).as(text).isEqualTo(text.matches("[A-Za-z0-9._~/:@!$&'()*+,;=-]"));
            assertThat(Symbols.fold(c))
                    .as(text)
                    .isEqualTo(
                            text.matches("[A-Z]")
                                    ? text.toLowerCase(Locale.ROOT).charAt(0)
                                    : c);
        }
    }

    private static List<Integer> symbols(String text) {
        List<Integer> symbols = new ArrayList<>();
        for (int i = 0; i < text.length(); i = Symbols.after(text, i, text.length())) {
            symbols.add(Symbols.at(text, i, text.length()));
        }
        return symbols;
    }
}
