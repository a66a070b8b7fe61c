package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValueBoundsTest {

    private static final String CHARACTERS = "0123456789-+:.TZPDHMSYWeE[]/aUTCGM";

    @ParameterizedTest
    @EnumSource(BuiltinType.class)
    void textsConvertAsTheBoundsSay(BuiltinType type) {
        long seed = Long.getLong("detour.seed", System.nanoTime());
        Random random = new Random(seed);
        ValueBounds bounds = ValueBounds.of(type);
        assertThat(bounds.surely().subsetOf(bounds.possibly())).isTrue();
        assertThat(bounds.possibly().subsetOf(type.language())).isTrue();
        int lexical = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = random.nextInt(4) == 0 ? edge(type, random) : walk(type.language(), random);
            if (!type.language().accepts(text)) {
                continue;
            }
            lexical++;
            Optional<String> decoded = CanonicalText.decode(text);
            boolean converts = decoded.isPresent() && (type.equals(ValueType.STRING) || type.converts(decoded.get()))
                    || type.equals(ValueType.STRING);
            if (bounds.surely().accepts(text)) {
                assertThat(converts).as("seed %s: %s", seed, text).isTrue();
            }
            if (converts) {
                assertThat(bounds.possibly().accepts(text))
                        .as("seed %s: %s", seed, text)
                        .isTrue();
            }
        }
        assertThat(lexical).isGreaterThan(1_000);
    }

    /** A random text of a language, or of about its length where the walk ends elsewhere. */
    private static String walk(Language language, Random random) {
        StringBuilder text = new StringBuilder();
        Dfa.State state = language.dfa().initial();
        while (!state.edges().isEmpty() && !(state.accepting() && random.nextInt(6) == 0)) {
            Dfa.Edge edge = state.edges().get(random.nextInt(state.edges().size()));
            int symbol = edge.first() + random.nextInt(edge.last() - edge.first() + 1);
            if (!Symbols.exists(symbol) || symbol >= Symbols.MALFORMED) {
                continue;
            }
            text.append(Symbols.text(symbol));
            state = language.dfa().states().get(edge.target());
        }
        return text.toString();
    }

    private static String edge(BuiltinType type, Random random) {
        List<String> edges = List.of(
                "127",
                "128",
                "-128",
                "-129",
                "0127",
                "-0128",
                "00128",
                "32767",
                "32768",
                "-32768",
                "-32769",
                "2147483647",
                "2147483648",
                "-2147483648",
                "-2147483649",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775808",
                "-9223372036854775809",
                "000000000000000000000000001",
                "-0",
                "1e400",
                "1e-400",
                "2024-02-29",
                "2023-02-29",
                "1900-02-29",
                "2000-02-29",
                "0000-02-29",
                "2024-04-31",
                "2024-13-01",
                "--02-29",
                "--02-30",
                "--06-31",
                "2024-00",
                "2024-12",
                "24:00",
                "23:59",
                "23:59:60",
                "00:00:00.123456789",
                "+18:00",
                "+18:01",
                "-18:00:00",
                "+19:00",
                "+00:60",
                "-00:00",
                "Z",
                "UTC",
                "GMT",
                "2024-02-29T23:59:60Z",
                "2024-02-28T24:00:00Z",
                "2024-02-29T12:00Z",
                "2024-02-29T12:00:00+18:00",
                "2024-02-29T12:00+01:00[UTC]",
                "PT",
                "P",
                "PT1S",
                "P1D",
                "P1DT",
                "-P-1DT-2H",
                "P999999999999999999999D",
                "P1W",
                "P1Y2M3W4D",
                "P99999999999Y",
                "true",
                "false",
                "True",
                "%C3%A9",
                "%F0%9F%98%80",
                "a",
                "00000000-0000-0000-0000-000000000000");
        String text = edges.get(random.nextInt(edges.size()));
        if (random.nextInt(3) == 0) {
            int at = random.nextInt(text.length());
            char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
            text = text.substring(0, at) + c + text.substring(at + 1);
        }
        if (type.language().accepts(text)) {
            return text;
        }
        List<String> fitting = edges.stream().filter(type.language()::accepts).toList();
        return fitting.isEmpty() ? text : fitting.get(random.nextInt(fitting.size()));
    }

    @Test
    void whatAFactoryTakesIsNotKnown() {
        ValueBounds bounds = ValueBounds.of(new OpaqueType("com.example.Money"));
        assertThat(bounds.surely().isEmpty()).isTrue();
        assertThat(bounds.possibly()).isEqualTo(Language.plain());
    }

    @Test
    void numbersEndWhereTheTypeEnds() {
        Language bytes = ValueBounds.of(BuiltinType.BYTE).surely();
        for (int i = -200; i <= 200; i++) {
            assertThat(bytes.accepts(Integer.toString(i))).isEqualTo(i >= -128 && i <= 127);
        }
        assertThat(Arrays.asList("-0", "000", "-0128", "0127")).allMatch(bytes::accepts);
    }
}
