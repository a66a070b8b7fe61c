package dev.detour.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.detour.runtime.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AutomatonTest {

    @Test
    void acceptsWhatItsLanguageHolds() {
        Automaton digits = Automaton.parse(Tables.DIGITS);
        assertThat(accepts(digits, "0")).isTrue();
        assertThat(accepts(digits, "%30%319")).isTrue();
        assertThat(accepts(digits, "")).isFalse();
        assertThat(accepts(digits, "1a")).isFalse();
        assertThat(accepts(digits, "a1")).isFalse();
    }

    @Test
    void readsTransitionsOfOneSymbolAndOfMany() {
        Automaton automaton = Automaton.parse("61>1,13b>2,180-1ff>0;!;!62>1");
        assertThat(accepts(automaton, "a")).isTrue();
        assertThat(accepts(automaton, "%3Bb")).isTrue();
        assertThat(accepts(automaton, "%C3%A9a")).isTrue();
        assertThat(accepts(automaton, ";b")).isFalse();
        assertThat(accepts(automaton, "ab")).isFalse();
    }

    @Test
    void mayAcceptNothingOrOnlyTheEmptyText() {
        assertThat(accepts(Automaton.parse(""), "")).isFalse();
        assertThat(accepts(Automaton.parse("!"), "")).isTrue();
        assertThat(accepts(Automaton.parse("!"), "a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "61",
                "61>",
                ">1",
                "61>1",
                "61>-1",
                "zz>0",
                "61-60>0",
                "61-62>0,62>0",
                "62>0,61>0",
                "202>0",
                "-1>0",
                "61>0,",
                "61->0",
                "61 >0",
                "!!",
                "61>0x"
            })
    void refusesMalformedText(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Automaton.parse(text))
                .withMessageContaining("malformed automaton");
    }

    @Test
    void knowsWhatEveryTextBeginsWith() {
        assertThat(Automaton.parse("61>1;62>2;!30-39>2").prefixHash()).isEqualTo(hash("ab"));
        assertThat(Automaton.parse("41>1,61>1;42>2,62>2;!30-39>2").prefixHash()).isEqualTo(hash("ab"));
        assertThat(Automaton.parse("61>1;!62>2;!").prefixHash()).isEqualTo(hash("a"));
        assertThat(Automaton.parse("41>1,61>2;!;!").prefixHash()).isEqualTo(Reading.START);
        assertThat(Automaton.parse("61>0").prefixHash()).isEqualTo(hash("a"));
    }

    private static int hash(String text) {
        int hash = Reading.START;
        for (char c : text.toCharArray()) {
            hash = Reading.mix(hash, c);
        }
        return hash;
    }

    private static boolean accepts(Automaton automaton, String text) {
        return automaton.matches("/" + text + "/", 1, text.length() + 1);
    }
}
