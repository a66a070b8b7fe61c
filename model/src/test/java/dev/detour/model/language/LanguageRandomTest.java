package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.SyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares languages of random expressions with {@link Pattern}, on random texts in random spellings. */
class LanguageRandomTest {

    private static final String CHARACTERS = "aabbc09-.~:;|% \"/\u00E9\u20AC";
    private static final List<String> ATOMS = List.of(
            "a",
            "b",
            "c",
            "0",
            "-",
            ":",
            ";",
            "%",
            " ",
            "\\.",
            "\\|",
            "\\~",
            "\"",
            ".",
            "\\d",
            "\\w",
            "\\s",
            "\\D",
            "\\W",
            "\\S",
            "[ab]",
            "[^ab]",
            "[a-c0-9]",
            "[^/]",
            "[\\w.-]",
            "[^\\w:]",
            "[\\s%]",
            "[;-a]",
            "[+--]",
            "[^-a]",
            "[a-]",
            "[\\]^-]");
    private static final List<String> QUANTIFIERS = List.of("", "", "", "?", "*", "+", "{2}", "{1,}", "{0,2}", "{0}");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void agreesWithTheRegularExpressionsOfTheJdk(long seed) throws SyntaxException {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            String regex = regex(random, 1);
            Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
            Language language = Language.ofRegex(regex);
            String automaton = AutomatonText.of(language);
            for (int k = 0; k < 40; k++) {
                String text = text(random);
                String spelled = spell(text, random);
                boolean expected = !text.isEmpty()
                        && text.indexOf('/') < 0
                        && pattern.matcher(text).matches();
                assertThat(language.accepts(spelled))
                        .as("seed %d: '%s' on '%s' as '%s'", seed, regex, text, spelled)
                        .isEqualTo(expected);
                assertThat(AutomatonReader.accepts(
                                automaton, Symbols.of(spelled).toArray()))
                        .as("seed %d: automaton of '%s' on '%s'", seed, regex, spelled)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void operationsAgreeWithTheirDefinition(long seed) throws SyntaxException {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Language a = Language.ofRegex(regex(random, 1));
            Language b = Language.ofRegex(regex(random, 1));
            Language both = a.intersect(b);
            Language rest = a.minus(b);
            String as = "seed " + seed + ": " + a + " and " + b;
            assertThat(rest.isEmpty()).as(as).isEqualTo(a.subsetOf(b));
            assertThat(rest.witness().isEmpty()).as(as).isEqualTo(rest.isEmpty());
            assertThat(Language.union(List.of(rest, both))).as(as).isEqualTo(a);
            assertThat(a.reverse().reverse()).as(as).isEqualTo(a);
            both.witness()
                    .ifPresent(text -> assertThat(a.accepts(text) && b.accepts(text))
                            .as(as)
                            .isTrue());
            for (int k = 0; k < 30; k++) {
                String text = spell(text(random), random);
                assertThat(both.accepts(text)).as(as).isEqualTo(a.accepts(text) && b.accepts(text));
                assertThat(rest.accepts(text)).as(as).isEqualTo(a.accepts(text) && !b.accepts(text));
            }
        }
    }

    private static String regex(Random random, int depth) {
        List<String> options = new ArrayList<>();
        for (int i = random.nextInt(3) / 2; i >= 0; i--) {
            StringBuilder sequence = new StringBuilder();
            for (int k = random.nextInt(3); k >= 0; k--) {
                String group = depth > 0 && random.nextInt(4) == 0 ? regex(random, depth - 1) : "";
                sequence.append(
                        group.isEmpty() ? pick(ATOMS, random) : (random.nextBoolean() ? "(" : "(?:") + group + ")");
                sequence.append(pick(QUANTIFIERS, random));
            }
            options.add(sequence.toString());
        }
        return String.join("|", options);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(
                    random.nextInt(30) == 0 ? "\uD83D\uDE00" : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    /** Percent-encodes what has to be, and at random what may be. */
    private static String spell(String text, Random random) {
        StringBuilder spelled = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean raw = c < 0x80 && (Symbols.isPathCharacter(c) || c == '|' || c == '"');
            if (raw && random.nextInt(3) > 0) {
                spelled.appendCodePoint(c);
                return;
            }
            for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                spelled.append(String.format(Locale.ROOT, random.nextBoolean() ? "%%%02X" : "%%%02x", octet));
            }
        });
        return spelled.toString();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
