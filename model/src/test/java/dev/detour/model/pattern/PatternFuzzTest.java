package dev.detour.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.detour.model.SyntaxException;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.ValueType;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PatternFuzzTest {

    static Stream<Arguments> seeds() {
        return Stream.of(
                        "/",
                        "/a/",
                        "/a/{b}/{c:[0-9]{2,4}}",
                        "/{a}-{b:x|y}.html/{*rest}?key={k}&flag=on&empty",
                        "/caf\u00E9/%c3%a9/%2f;a=1",
                        "/a//b?%20=+")
                .flatMap(text -> Stream.of(Arguments.of(text, true, false), Arguments.of(text, false, true)));
    }

    /** What is read is read again from its canonical form; what is not has a place in the text. */
    @MethodSource("seeds")
    @FuzzTest
    void isReadOrRefused(@NotNull String from, boolean optionalSlash, boolean caseSensitive) throws SyntaxException {
        TrailingSlash policy = optionalSlash ? TrailingSlash.OPTIONAL : TrailingSlash.EXACT;
        PatternParser parser = new PatternParser("", policy, caseSensitive, name -> ValueType.STRING);
        PathPattern pattern;
        try {
            pattern = parser.parse(from);
        } catch (SyntaxException e) {
            assertThat(e.error().offset()).isBetween(0, from.length());
            return;
        }
        String text = PatternText.of(pattern);
        assertThat(PatternText.of(parser.parse(text))).isEqualTo(text);
    }
}
