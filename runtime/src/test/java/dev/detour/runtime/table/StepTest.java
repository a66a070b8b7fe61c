package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.Tables;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Literals that are compared all at once, and captures whose ends are passed on. */
class StepTest {

    private static final String LONG = "/legacy/content/management".repeat(8);

    @Test
    void comparesALongBeginningWithPathsOfAnyLength() {
        RoutingTable table = Tables.rules("* * * " + LONG + "/a/{x} => /a/{x}", "* * * " + LONG + "/b/{x} => /b/{x}");
        assertThat(Tables.get(table, LONG + "/b/1")).isEqualTo("/b/1");
        assertThat(Tables.get(table, LONG.substring(1) + "/b/1")).isEqualTo("NoMatch");
        assertThat(Tables.get(table, LONG)).isEqualTo("NoMatch");
        assertThat(Tables.get(table, LONG + "/b")).isEqualTo("NoMatch");
        assertThat(Tables.get(table, LONG + "c/b/1")).isEqualTo("NoMatch");
    }

    /** A difference of characters may be that of the lengths. */
    @Test
    void noticesEachCharacterOfABeginning() {
        RoutingTable table = Tables.rules("* * * " + LONG + "/{x} => /a/{x}");
        for (int i = 1; i < LONG.length(); i++) {
            for (int more = 1; more < 100; more++) {
                char other = (char) (LONG.charAt(i) + more);
                String changed = LONG.substring(0, i) + other + LONG.substring(i + 1) + "/";
                String path = changed + "x".repeat(LONG.length() + more - changed.length() > 0 ? more : 1);
                assertThat(Tables.get(table, path)).as(path).isEqualTo("NoMatch");
                String longer = changed.substring(0, changed.length() - 1) + "/" + "x".repeat(Math.max(1, more - 1));
                assertThat(Tables.get(table, longer)).as(longer).isEqualTo("NoMatch");
            }
        }
    }

    @Test
    void tellsLiteralsApartThatHaveMostInCommon() {
        long seed = Long.getLong("detour.seed", 4_711);
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Set<String> texts = new LinkedHashSet<>(List.of("", "a", "aa", "a/a", "ab/a"));
            IntStream.range(0, 40).forEach(i -> texts.add(text(random)));
            List<String> known = List.copyOf(texts);
            RoutingTable table = Tables.rules(IntStream.range(0, known.size())
                    .mapToObj(i -> "* * * /{x}/" + known.get(i) + " => /to/" + i)
                    .toArray(String[]::new));
            for (int i = 0; i < 500; i++) {
                String text = text(random);
                int number = known.indexOf(text);
                assertThat(Tables.get(table, "/v/" + text))
                        .as("seed %d, %s in %s", seed, text, known)
                        .isEqualTo(number < 0 ? "NoMatch" : "/to/" + number);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append("ab/".charAt(random.nextInt(3)));
        }
        return text.toString();
    }

    @Test
    void copiesManyAndFarCaptures() {
        String far = "y".repeat(300);
        RoutingTable table = Tables.rules(
                "* * * /a/{p}/{q}/{r} => /z/{r}-{p}?q={q}", "* * * /b/{p}/{q}/{r}/{s}/{t} => /z/{t}{s}{r}{q}{p}");
        assertThat(Tables.get(table, "/a/1/22/333")).isEqualTo("/z/333-1?q=22");
        assertThat(Tables.get(table, "/a/1/a:b/333")).isEqualTo("/z/333-1?q=a%3Ab");
        assertThat(Tables.get(table, "/a/1/" + far + "/3")).isEqualTo("/z/3-1?q=" + far);
        assertThat(Tables.get(table, "/b/1/2/3/4/5")).isEqualTo("/z/54321");
        assertThat(Tables.get(table, "/a/1/2/.3")).isEqualTo("/z/.3-1?q=2");
        assertThat(Tables.get(table, "/a/..;/2/3")).isEqualTo("NoMatch");
        assertThat(Tables.get(table, "/a/\u0161/2/3")).isEqualTo("NoMatch");
    }
}
