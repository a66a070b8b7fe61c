package dev.detour.model.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.detour.model.SyntaxException;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFuzzTest {

    /** What is read is read again from its canonical form; what is not has a place in the text. */
    @ValueSource(
            strings = {
                "/",
                "/a/{b}/{*rest}?q={q}&r=a+b#{f}",
                "https://{tenant}.example.org:443/{a}-{b}.html",
                "HTTP://[::1]:8080",
                "//evil.example",
                "/caf\u00E9%c3%a9/../%2e",
            })
    @FuzzTest
    void isReadOrRefused(@NotNull String to) throws SyntaxException {
        Template template;
        try {
            template = TemplateParser.parse(to);
        } catch (SyntaxException e) {
            assertThat(e.error().offset()).isBetween(0, to.length());
            return;
        }
        String text = TemplateText.of(template);
        assertThat(TemplateText.of(TemplateParser.parse(text))).isEqualTo(text);
    }
}
