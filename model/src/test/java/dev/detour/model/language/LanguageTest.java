package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.detour.model.SyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[0-9]+ 007 true",
                "[0-9]+ %30%37 true",
                "[0-9]+ 7a false",
                "a: a: true",
                "a: a%3A true",
                "a: a%3a true",
                "a\\| a| true",
                "a\\| a%7C true",
                "a\\\\ a%5C true",
                "a\\\\ a\\ false",
                "a% a%25 true",
                "a% a% false",
                ". %C3%A9 true",
                ". %F0%9F%98%80 true",
                ". %C3 false",
                ". %C0%AF false",
                ". %E0%80%AF false",
                ". %ED%A0%80 false",
                ". %F4%90%80%80 false",
                ". \u00E9 false",
                ". %20 true",
                ". %00 true",
                ". / false",
                ". %2F false",
                "[^a] %E2%82%AC true",
                "\\W %E2%82%AC true",
                "\\w %E2%82%AC false",
                "\\s+ %20%09%0B true",
                "\\S %0B false",
                "[-a] - true",
                "[a-] - true",
                "[+--] %2C true",
                "[\\]] ] true",
                "a{2,} aaa true",
                "a{2,3} aaaa false",
                "(?:ab|c)? c true",
                "x*|y y true",
                "(a+)+ aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! false",
            })
    void anExpressionIsOverDecodedText(String regex, String text, boolean accepted) throws SyntaxException {
        assertThat(Language.ofRegex(regex).accepts(text)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x*", "()", "a?|", "a{0}"})
    void theEmptyTextNeverMatches(String regex) throws SyntaxException {
        assertThat(Language.ofRegex(regex).accepts("")).isFalse();
    }

    @Test
    void equalLanguagesAreEqual() throws SyntaxException {
        assertThat(Language.ofRegex("(a|b)*a?b*"))
                .isEqualTo(Language.ofRegex("[ab]+"))
                .hasSameHashCodeAs(Language.ofRegex("[ab]+"));
        assertThat(Language.ofRegex("[a-c]")).isNotEqualTo(Language.ofRegex("[a-d]"));
        assertThat(Language.literal("%61b", true)).isEqualTo(Language.ofRegex("ab"));
        assertThat(Language.literal("aZ-%2F", false).states()).isEqualTo(5);
    }

    @Test
    void literalsFoldLettersOfAsciiAlone() {
        Language folded = Language.literal("a-%C3%89Z", false);

        assertThat(folded.accepts("A-%c3%89z")).isTrue();
        assertThat(folded.accepts("A-%C3%A9z")).isFalse();
        assertThat(Language.literal("a", true).accepts("A")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "%", "%2", "\\", "\u00E9", "%2F", ";", "%80", "%20"})
    void aPlainVariableTakesWhateverThereIs(String text) {
        assertThat(Language.plain().accepts(text)).isTrue();
        assertThat(Language.plain().accepts(text + text)).isTrue();
        assertThat(Language.plain().accepts(text + "/")).isFalse();
        assertThat(Language.plain().accepts("")).isFalse();
    }

    @Test
    void aTailTakesNothingOrWhatFollowsASlash() {
        assertThat(List.of("", "/", "//", "/a/%/", "/a")).allMatch(Language.tail()::accepts);
        assertThat(List.of("a", "a/", "%2F")).noneMatch(Language.tail()::accepts);
    }

    @Test
    void languagesAreCombined() throws SyntaxException {
        Language a = Language.ofRegex("a+");
        Language ab = Language.ofRegex("[ab]+");
        Language c = Language.literal("c", true);

        assertThat(Language.concat(List.of(a, c))).isEqualTo(Language.ofRegex("a+c"));
        assertThat(Language.concat(List.of())).isEqualTo(Language.emptyText());
        assertThat(Language.union(List.of(a, c))).isEqualTo(Language.ofRegex("a+|c"));
        assertThat(Language.union(List.of()).isEmpty()).isTrue();
        assertThat(ab.intersect(a)).isEqualTo(a);
        assertThat(a.intersect(c).isEmpty()).isTrue();
        assertThat(ab.minus(a)).isEqualTo(Language.ofRegex("a*b[ab]*"));
        assertThat(a.subsetOf(ab)).isTrue();
        assertThat(a.subsetOf(a)).isTrue();
        assertThat(ab.subsetOf(a)).isFalse();
        assertThat(Language.ofRegex("ab[cd]%").reverse()).isEqualTo(Language.ofRegex("%[cd]ba"));
        assertThat(Language.ofRegex(".").subsetOf(Language.plain())).isTrue();
        assertThat(Language.plain().subsetOf(Language.ofRegex(".+"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "[0-9]{3}, 000",
        ".+, a",
        "-?[0-9]+, 0",
        "[^a-z]x, 0x",
        "\\W, !",
        "\\s\\S, %09a",
        "(abc|xy)z, xyz",
        "[%], %25",
    })
    void aWitnessIsShortAndReadable(String regex, String witness) throws SyntaxException {
        assertThat(Language.ofRegex(regex).witness()).contains(witness);
    }

    @Test
    void aWitnessIsWellFormed() throws SyntaxException {
        assertThat(Language.union(List.of()).witness()).isEmpty();
        assertThat(Language.emptyText().witness()).contains("");
        assertThat(Language.ofRegex("\\W").minus(Language.ofRegex("[ -~]")).witness())
                .contains("%00");
        assertThat(Language.ofRegex(".").minus(Language.ofRegex("[!-~]")).witness())
                .contains("%00");
        assertThat(Language.tail().minus(Language.emptyText()).witness()).contains("/");
    }

    @Test
    void typesAreLanguages() {
        Language color = new EnumType("a.Color", List.of("RED", "Gr\u00FCn", "A$")).language();

        assertThat(List.of("RED", "Gr%C3%BCn", "A$", "A%24")).allMatch(color::accepts);
        assertThat(List.of("red", "RE", "Gr\u00FCn", "")).noneMatch(color::accepts);
        assertThat(new EnumType("a.None", List.of()).language().isEmpty()).isTrue();
        assertThat(new OpaqueType("a.Slug").language()).isEqualTo(Language.plain());
        assertThat(ValueType.STRING.language()).isEqualTo(Language.plain());
        assertThat(BuiltinType.INT.language().accepts("-%30")).isTrue();
        assertThat(BuiltinType.ZONE_ID.language().accepts("Europe%2FParis")).isFalse();
        assertThat(BuiltinType.CHAR.language().accepts("%E2%82%AC")).isTrue();
    }

    @Test
    void aLargeEnumIsWithinTheLimit() {
        List<String> constants = java.util.stream.IntStream.range(0, 2_000)
                .mapToObj(i -> "CONSTANT_" + i * 7919)
                .toList();

        assertThat(new EnumType("a.Large", constants).language().accepts("CONSTANT_" + 999 * 7919))
                .isTrue();
    }

    @Test
    void whatGrowsTooLargeIsRefused() throws SyntaxException {
        Language long1 = Language.ofRegex("[ab]{6000}");
        Language late = Language.ofRegex("[ab]{14}a[ab]*");

        assertThatExceptionOfType(StateLimitException.class).isThrownBy(() -> Language.concat(List.of(long1, long1)));
        assertThatExceptionOfType(StateLimitException.class).isThrownBy(late::reverse);
        assertThat(long1.intersect(long1)).isEqualTo(long1);
    }
}
