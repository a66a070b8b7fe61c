package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.SyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AutomatonTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[0-9]+ 30-39>1;!30-39>1",
                "-?[0-9]+ 2d>1,30-39>2;30-39>2;!30-39>2",
                "a 61>1;!",
                "[ab]: 61-62>1;3a>2,13a>2;!",
                "c|bd|a 61>1,62>2,63>1;!;64>1",
                "(x|[^\\d\\D]) 78>1;!",
            })
    void statesAreNumberedInBreadthFirstOrder(String regex, String text) throws SyntaxException {
        assertThat(AutomatonText.of(Language.ofRegex(regex))).isEqualTo(text);
    }

    @Test
    void theEmptyLanguageAndTheEmptyTextHaveOneState() {
        assertThat(AutomatonText.of(Language.union(List.of()))).isEmpty();
        assertThat(AutomatonText.of(Language.emptyText())).isEqualTo("!");
    }

    @Test
    void plainVariablesTakeAllButTheSlash() {
        assertThat(AutomatonText.of(Language.plain())).isEqualTo("0-2e>1,30-201>1;!0-2e>1,30-201>1");
        assertThat(AutomatonText.of(Language.tail())).isEqualTo("!2f>1;!0-201>1");
        assertThat(Language.union(List.of(Language.plain()))).isEqualTo(Language.plain());
        assertThat(Language.union(List.of(Language.tail()))).isEqualTo(Language.tail());
        assertThat(Language.union(List.of(Language.literal("aB%2f", false))))
                .isEqualTo(Language.literal("aB%2f", false));
    }
}
