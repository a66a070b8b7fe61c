package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.detour.model.SyntaxException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is an expression, the caret below it, and the message. */
class RegexSyntaxErrorTest {

    private static final String WHOLE = "a constraint matches the whole text as it is: leave this boundary out";
    private static final String REFERENCE = "a back-reference needs more than an automaton: repeat what it stands for";
    private static final String GROUP =
            "look-around, named groups and flags are not supported: a group is (...) or (?:...)";
    private static final String HYPHEN =
            "a hyphen stands first, last or between two characters: write '\\-' for the character itself";
    private static final String SLASH =
            "a variable stays within one segment, so that a '/' never matches: leave it out";
    private static final String LETTER =
            "of letters and digits only d, D, w, W, s and S have a meaning after a backslash";
    private static final String ASCII =
            "a regular expression is visible ASCII: '.' and negated classes match other characters";
    private static final String NUMBER =
            "a number is missing: a quantifier is {n}, {n,} or {n,m}; write '\\{' for the character itself";

    static Stream<Arguments> expressions() {
        return Stream.of(
                arguments("", "^", "a regular expression is missing: write one, or leave the ':' out"),
                arguments("a)", " ^", "no '(' opens this ')': write '\\)' for the character itself"),
                arguments("(a", "  ^", "')' is missing"),
                arguments("a|(b|c", "      ^", "')' is missing"),
                arguments("(?=a)", "^", GROUP),
                arguments("a(?!b)", " ^", GROUP),
                arguments("(?<=a)b", "^", GROUP),
                arguments("(?<n>a)", "^", GROUP),
                arguments("(?i)a", "^", GROUP),
                arguments("(?>a)", "^", GROUP),
                arguments("^a", "^", "a constraint matches the whole text as it is: leave '^' out"),
                arguments("a$", " ^", "a constraint matches the whole text as it is: leave '$' out"),
                arguments("\\ba", "^", WHOLE),
                arguments("a\\z", " ^", WHOLE),
                arguments("(a)\\1", "   ^", REFERENCE),
                arguments("\\k<n>", "^", REFERENCE),
                arguments(
                        "\\p{L}",
                        "^",
                        "classes of Unicode are not supported: '.' and negated classes match what is not ASCII"),
                arguments("a\\n", " ^", LETTER),
                arguments("\\x41", "^", LETTER),
                arguments("\\Qa\\E", "^", LETTER),
                arguments("\\0", "^", LETTER),
                arguments("a\\", " ^", "a character is missing after '\\'"),
                arguments("\u00E9", "^", ASCII),
                arguments("a\t", " ^", ASCII),
                arguments("\\\u00E9", " ^", ASCII),
                arguments("[\u00E9]", " ^", ASCII),
                arguments("a/b", " ^", SLASH),
                arguments("a\\/b", " ^", SLASH));
    }

    static Stream<Arguments> quantifiers() {
        return Stream.of(
                arguments(
                        "*",
                        "^",
                        "there is nothing before this for it to repeat: write '\\*' for the character itself"),
                arguments(
                        "a|+",
                        "  ^",
                        "there is nothing before this for it to repeat: write '\\+' for the character itself"),
                arguments("(?)", "^", GROUP),
                arguments(
                        "{2}",
                        "^", "there is nothing before this for it to repeat: write '\\{' for the character itself"),
                arguments("a*?", "  ^", "a lazy quantifier matches the same texts as a greedy one: leave the '?' out"),
                arguments(
                        "a{2}?",
                        "    ^", "a lazy quantifier matches the same texts as a greedy one: leave the '?' out"),
                arguments("a?+", "  ^", "a possessive quantifier needs more than an automaton: leave the '+' out"),
                arguments("a**", "  ^", "a quantifier follows another one: put what it repeats in parentheses"),
                arguments("a{2}{3}", "    ^", "a quantifier follows another one: put what it repeats in parentheses"),
                arguments("a{", "  ^", NUMBER),
                arguments("a{}", "  ^", NUMBER),
                arguments("a{,2}", "  ^", NUMBER),
                arguments("a{b}", "  ^", NUMBER),
                arguments("a{2", "   ^", "'}' is missing: a quantifier is {n}, {n,} or {n,m}"),
                arguments("a{2,3", "     ^", "'}' is missing: a quantifier is {n}, {n,} or {n,m}"),
                arguments("a{3,2}", "  ^", "the bounds of this quantifier are the wrong way round"),
                arguments("a{10001}", "  ^", "a bound of more than 10000 repetitions takes too many states"),
                arguments(
                        "a{1,999999999999}", "    ^", "a bound of more than 10000 repetitions takes too many states"));
    }

    static Stream<Arguments> classes() {
        return Stream.of(
                arguments("[", " ^", "']' is missing"),
                arguments("[a", "  ^", "']' is missing"),
                arguments("[a-", "   ^", "']' is missing"),
                arguments("[^", "  ^", "']' is missing"),
                arguments("[]", " ^", "a class is not empty: write '\\]' for the character itself"),
                arguments("[^]a]", "  ^", "a class is not empty: write '\\]' for the character itself"),
                arguments("[z-a]", " ^", "this range is the wrong way round"),
                arguments("[\\w-z]", "   ^", "a range starts with one character: write '\\-' for the character itself"),
                arguments("[a-\\d]", "   ^", "a range ends with one character: write '\\-' for a hyphen itself"),
                arguments("[a-z-9]", "    ^", HYPHEN),
                arguments("[a[b]]", "  ^", "classes are not nested: write '\\[' for the character itself"),
                arguments(
                        "[a&&b]",
                        "  ^",
                        "intersections of classes are not supported: write '\\&' for the character itself"));
    }

    @ParameterizedTest
    @MethodSource({"expressions", "quantifiers", "classes"})
    void saysWhereAndWhat(String regex, String caret, String message) {
        SyntaxException thrown = catchThrowableOfType(SyntaxException.class, () -> Language.ofRegex(regex));

        assertThat(thrown).isNotNull();
        assertThat(thrown.error().message()).isEqualTo(message);
        assertThat(thrown.error().offset()).isEqualTo(caret.indexOf('^'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{10000}a",
                "(a{100}){101}",
                "((((a{99}){99}){99}){99}){99}",
                "((){9999}){9999}",
                "(a?){9999}",
                "(a{0,99}){0,999}",
                "(a|b)*a(a|b){20}",
                ".*a.{14}",
                ".{2000}",
                "((((.{0,9}x?){0,9}y?){0,9}z?){0,9}){0,9}",
            })
    void tooLargeAnAutomatonIsRefusedInTime(String regex) {
        SyntaxException thrown = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(SyntaxException.class, () -> Language.ofRegex(regex)));

        assertThat(thrown)
                .hasMessage("the automaton of this has more than 10000 states: use fewer or smaller repetitions");
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 100_000})
    void groupsNestOnlySoDeep(int depth) {
        SyntaxException thrown = catchThrowableOfType(
                SyntaxException.class, () -> Language.ofRegex("(".repeat(depth) + "a" + ")".repeat(depth)));

        assertThat(thrown.error().offset()).isEqualTo(100);
        assertThat(thrown).hasMessage("groups are nested more than 100 deep");
    }
}
