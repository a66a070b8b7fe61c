package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.detour.model.SyntaxException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of a concatenation without building it is what is true of the one that is built. */
class ConcatenationTest {

    private static final List<String> REGEXES =
            List.of("a", "a*b", "[ab]+", "ab|ba", "(ab)*a", "b{2}", ".+", "[^a]+", "a|aa|aaa");

    @Test
    void agreesWithTheConcatenationThatIsBuilt() throws SyntaxException {
        for (String first : REGEXES) {
            for (String second : REGEXES) {
                for (String other : REGEXES) {
                    compare(List.of(Language.ofRegex(first), Language.ofRegex(second)), Language.ofRegex(other));
                }
            }
        }
    }

    private static void compare(List<Language> parts, Language other) {
        Language built = Language.concat(parts);
        Concatenation walked = new Concatenation(parts);
        String shown = parts + " and " + other;
        assertThat(walked.meets(other, steps -> {}))
                .as(shown)
                .isEqualTo(!built.intersect(other).isEmpty());
        assertThat(walked.within(other, steps -> {})).as(shown).isEqualTo(built.subsetOf(other));
        Optional<String> common = walked.common(other, steps -> {});
        assertThat(common.isPresent()).as(shown).isEqualTo(walked.meets(other, steps -> {}));
        assertThat(common.filter(text -> !built.accepts(text) || !other.accepts(text)))
                .as(shown)
                .isEmpty();
    }

    @Test
    void nothingButTheEmptyTextIsTheConcatenationOfNothing() {
        Concatenation none = new Concatenation(List.of());
        assertThat(none.meets(Language.emptyText(), steps -> {})).isTrue();
        assertThat(none.meets(Language.plain(), steps -> {})).isFalse();
        assertThat(none.within(Language.tail(), steps -> {})).isTrue();
    }

    @Test
    void theQuotientIsWhatStandsBetween() throws SyntaxException {
        Language language = Language.ofRegex("ab*c|xy");
        assertThat(language.between("a", "c")).isEqualTo(Language.union(List.of(stars("b"), Language.emptyText())));
        assertThat(language.between("x", "")).isEqualTo(Language.literal("y", true));
        assertThat(language.between("", "bc")).isEqualTo(Language.ofRegex("ab*"));
        assertThat(language.between("b", "").isEmpty()).isTrue();
        assertThat(Language.plain().between("%2F", "/").isEmpty()).isTrue();
    }

    private static Language stars(String letter) throws SyntaxException {
        return Language.ofRegex(letter + "+");
    }

    @Test
    void workIsCountedAndCanBeEnded() throws SyntaxException {
        Language language = Language.ofRegex("[ab]*a[ab]{8}");
        long[] steps = {0};
        language.intersect(Language.ofRegex("[ab]*b[ab]{8}"), more -> steps[0] += more);
        assertThat(steps[0]).isGreaterThan(language.states());
        assertThatThrownBy(() -> language.minus(Language.plain(), more -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThatThrownBy(() -> new Concatenation(List.of(language, language)).meets(language, more -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }
}
