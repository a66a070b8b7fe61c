package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import dev.detour.model.SyntaxException;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.CsvSource;

class RegexFuzzTest {

    /** What is read means what Java means by it, within a segment; what is not has a place in the text. */
    @CsvSource(
            delimiter = ' ',
            value = {
                "[0-9]{2,4} 2026",
                "(?:a|b)+c?\\.html abc.html",
                "[^a-z\\d_]* \u00C9%",
                "x{0}|\\w\\-\\S y-z",
                "(a|aa){3}. aaaa",
            })
    @FuzzTest
    void meansWhatJavaMeans(
            @NotNull @WithUtf8Length(max = 40) String regex, @NotNull @WithUtf8Length(max = 12) String text) {
        Language language;
        try {
            language = Language.ofRegex(regex);
        } catch (SyntaxException e) {
            assertThat(e.error().offset()).isBetween(0, regex.length());
            return;
        }
        boolean segment = !text.isEmpty() && text.indexOf('/') < 0;
        assertThat(language.accepts(CanonicalText.encode(text)))
                .isEqualTo(segment
                        && Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches());
    }
}
