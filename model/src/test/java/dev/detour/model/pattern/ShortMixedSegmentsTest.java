package dev.detour.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.language.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The automata of plain variables between short literals, which nobody looks at before they are needed, are small indeed. */
class ShortMixedSegmentsTest {

    /** A tenth of the limit. */
    private static final int FEW = 1_000;

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab", "aab", "abaab", "abcabd", "Aa-", "%2F"})
    void theAutomataAreSmall(String period) {
        String literal = period.repeat(30).substring(0, 30 / period.length() * period.length());
        for (boolean caseSensitive : new boolean[] {true, false}) {
            for (boolean endsWithLiteral : new boolean[] {true, false}) {
                MixedLanguage language = MixedLanguage.of(segment(literal, endsWithLiteral), caseSensitive);

                assertThat(language.whole().states()).isLessThan(FEW);
                assertThat(language.splits())
                        .allSatisfy(split ->
                                assertThat(split.restReversed().states()).isLessThan(FEW));
            }
        }
    }

    private static Segment.Mixed segment(String literal, boolean endsWithLiteral) {
        List<Segment.Part> parts = new ArrayList<>(
                List.of(new Segment.Literal(literal), variable("a"), new Segment.Literal(literal), variable("b")));
        if (endsWithLiteral) {
            parts.add(new Segment.Literal(literal));
        }
        return new Segment.Mixed(parts);
    }

    private static Segment.Single variable(String name) {
        return new Segment.Single(new Variable(name, Optional.empty(), ValueType.STRING));
    }
}
