package dev.detour.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileRequestsTest {

    static final Map<String, RedirectRouter> TABLES = Map.of(
            "root", Tables.of("* * * /old/{*rest}", "/{*rest}"),
            "below", Tables.of("* * * /old/{*rest}", "/new/{*rest}"),
            "segment", Tables.of("* * * /u/{id}", "/user/{id}"),
            "absolute", Tables.of("* * * /x/{*rest}", "https://docs.example/{*rest}"),
            "query", Tables.of("* * * /q?q={q}", "/s?q={q}"),
            "fragment", Tables.of("* * * /h/{id}", "/p#{id}"),
            "host", Tables.of("* * www.old.example /{*rest}", "https://new.example/{*rest}"),
            "fixed", Tables.of("* * * /a", "/b"),
            "number", Tables.of("* * * /u/{id:0}", "/user/{id}"));

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|.)");

    record Row(String table, String host, String path, String query, String expected) {}

    static Stream<Row> rows() {
        return lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(HostileRequestsTest::row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void becomeWhatTheyMust(Row row) {
        assertThat(route(row.table, row.host, row.path, row.query)).isEqualTo(row.expected);
    }

    @Test
    void refusesEveryControlWhereverItStands() {
        for (int control : IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0))
                .toArray()) {
            String octets = new String(Character.toChars(control)).chars().allMatch(c -> c < 0x80)
                    ? String.format("%%%02X", control)
                    : String.format("%%C2%%%02x", control);
            for (String spelling : List.of(octets, String.valueOf((char) control))) {
                for (String text : List.of(spelling, "a" + spelling, spelling + "/evil.com", "a/" + spelling + "/b")) {
                    assertThat(route("root", null, "/old/" + text, null)).isEqualTo("NoMatch");
                    assertThat(route("below", null, "/old/" + text, null)).isEqualTo("NoMatch");
                    assertThat(route("absolute", null, "/x/" + text, null)).isEqualTo("NoMatch");
                    assertThat(route("query", null, "/q", "q=" + text)).isEqualTo("NoMatch");
                }
            }
        }
    }

    @Test
    void collapsesAnyNumberOfSlashesAfterTheRoot() {
        for (int slashes = 1; slashes <= 64; slashes++) {
            assertThat(route("root", null, "/old" + "/".repeat(slashes) + "evil.com", null))
                    .isEqualTo("/evil.com");
            assertThat(route("root", null, "/old" + "/".repeat(slashes), null)).isEqualTo("/");
        }
    }

    @Test
    void seesThroughThreeDecodings() {
        for (String hidden : List.of("/evil.com", "\\evil.com", "../evil.com", ";/evil.com", "./x", "\t/evil.com")) {
            String encoded = hidden;
            for (int times = 1; times <= 3; times++) {
                encoded = encodeAll(encoded);
                assertThat(route("root", null, "/old/" + encoded, null)).isEqualTo("NoMatch");
            }
        }
    }

    @Test
    void knowsNoUndeclaredInput() {
        for (String host : Stream.of("evil.com", "good.example//evil.com", "[::1]", "", "a b", null)
                .toList()) {
            for (String scheme :
                    Stream.of("http", "https", "javascript", "", null).toList()) {
                RedirectRequest request = new RedirectRequest("GET", scheme, host, "/a", null);
                assertThat(Tables.outcome(TABLES.get("fixed").route(request))).isEqualTo("/b");
            }
        }
    }

    private static String encodeAll(String text) {
        StringBuilder out = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(
                    Character.isLetterOrDigit(octet) ? String.valueOf((char) octet) : String.format("%%%02x", octet));
        }
        return out.toString();
    }

    private static String route(String table, String host, String path, String query) {
        return Tables.outcome(TABLES.get(table).route(new RedirectRequest("GET", "https", host, path, query)));
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        assertThat(cells).as(line).hasSize(5);
        String path = Objects.requireNonNullElse(unescape(cells[2]), "");
        return new Row(cells[0], unescape(cells[1]), path, unescape(cells[3]), cells[4]);
    }

    private static String unescape(String cell) {
        Map<String, String> named = Map.of("t", "\t", "r", "\r", "n", "\n", "\\", "\\");
        return cell.equals("-")
                ? null
                : ESCAPE.matcher(cell).replaceAll(found -> {
                    String name = found.group(1);
                    String text = name.length() == 5
                            ? String.valueOf((char) Integer.parseInt(name.substring(1), 16))
                            : named.get(name);
                    return java.util.regex.Matcher.quoteReplacement(text);
                });
    }

    private static Stream<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                HostileRequestsTest.class.getResourceAsStream("/hostile-requests.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
