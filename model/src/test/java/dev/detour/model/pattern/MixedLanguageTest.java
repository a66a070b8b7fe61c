package dev.detour.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.SyntaxException;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.Language;
import dev.detour.model.language.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixedLanguageTest {

    private static final List<String> LITERALS = List.of("-", ".", "a", "--", "-a");
    private static final List<String> CONSTRAINTS = List.of("", ":a+", ":[ab]{2}", ":-?b*", ":.*a", ":(a|aa-)+");

    @Test
    void eachVariableButTheLastHasASplit() throws SyntaxException {
        assertThat(MixedLanguage.of(parse("{a}-{b}.html"), true).splits()).hasSize(1);
        assertThat(MixedLanguage.of(parse("x{a}"), true).splits()).isEmpty();
        assertThat(MixedLanguage.of(parse("x{a}y"), true).splits()).isEmpty();
        assertThat(MixedLanguage.of(parse("{a}.{b}.{c}"), true).splits()).hasSize(2);
    }

    /** Splits by the automata, in linear time, and by trying every way, the shortest first. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theLeftmostVariableIsTheShortest(long seed) throws SyntaxException {
        Random random = new Random(seed);
        int matched = 0;
        for (int i = 0; i < 25; i++) {
            Segment.Mixed segment = parse(random(random));
            MixedLanguage language = MixedLanguage.of(segment, true);
            Map<Segment.Part, Language> parts = segment.parts().stream()
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), part -> PatternLanguage.of(part, true)));
            for (int k = 0; k < 40; k++) {
                String text = random(segment, random);
                Optional<List<String>> expected = search(segment.parts(), parts, text);
                matched += expected.isPresent() ? 1 : 0;
                assertThat(split(segment, language, text))
                        .as("seed %d: %s on '%s'", seed, segment, text)
                        .isEqualTo(expected);
            }
        }
        assertThat(matched).isGreaterThan(50);
    }

    private static Optional<List<String>> split(Segment.Mixed segment, MixedLanguage language, String text) {
        if (!language.whole().accepts(text)) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        int position = 0;
        int number = 0;
        for (Segment.Part part : segment.parts()) {
            int start = position;
            if (part instanceof Segment.Literal literal) {
                position += literal.text().length();
            } else if (number < language.splits().size()) {
                MixedLanguage.Split split = language.splits().get(number++);
                position = IntStream.rangeClosed(start + 1, text.length())
                        .filter(end -> split.value().accepts(text.substring(start, end)))
                        .filter(end -> split.restReversed()
                                .accepts(new StringBuilder(text.substring(end))
                                        .reverse()
                                        .toString()))
                        .findFirst()
                        .orElseThrow();
                values.add(text.substring(start, position));
            } else {
                Segment.Part last = segment.parts().get(segment.parts().size() - 1);
                position = text.length()
                        - (last instanceof Segment.Literal end ? end.text().length() : 0);
                values.add(text.substring(start, position));
            }
        }
        return Optional.of(values);
    }

    private static Optional<List<String>> search(
            List<Segment.Part> parts, Map<Segment.Part, Language> languages, String text) {
        if (parts.isEmpty()) {
            return text.isEmpty() ? Optional.of(List.of()) : Optional.empty();
        }
        List<Segment.Part> rest = parts.subList(1, parts.size());
        if (parts.get(0) instanceof Segment.Literal literal) {
            return text.startsWith(literal.text())
                    ? search(rest, languages, text.substring(literal.text().length()))
                    : Optional.empty();
        }
        Language language = languages.get(parts.get(0));
        for (int end = 1; end <= text.length(); end++) {
            Optional<List<String>> values = search(rest, languages, text.substring(end));
            if (values.isPresent() && language.accepts(text.substring(0, end))) {
                List<String> all = new ArrayList<>(List.of(text.substring(0, end)));
                all.addAll(values.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    private static String random(Segment.Mixed segment, Random random) {
        StringBuilder text = new StringBuilder();
        for (Segment.Part part : segment.parts()) {
            if (part instanceof Segment.Literal literal) {
                text.append(literal.text());
            } else {
                random.ints(1 + random.nextInt(4), 0, 6).forEach(c -> text.append("aaab-.".charAt(c)));
            }
        }
        return text.toString();
    }

    private static String random(Random random) {
        StringBuilder segment = new StringBuilder(random.nextBoolean() ? "" : pick(LITERALS, random));
        int variables = 1 + random.nextInt(3);
        for (int i = 0; i < variables; i++) {
            segment.append('{')
                    .append((char) ('p' + i))
                    .append(pick(CONSTRAINTS, random))
                    .append('}');
            boolean last = i == variables - 1 && segment.indexOf("{") > 0 && random.nextBoolean();
            segment.append(last ? "" : pick(LITERALS, random));
        }
        return segment.toString();
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Segment.Mixed parse(String segment) throws SyntaxException {
        PatternParser parser = new PatternParser("", TrailingSlash.EXACT, true, name -> ValueType.STRING);
        return (Segment.Mixed) parser.parse("/" + segment).segments().get(0);
    }
}
