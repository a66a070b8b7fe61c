package dev.detour.model.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.Located;
import dev.detour.model.Origin;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A plain row becomes the rule that it would be if it was parsed and checked, of which nothing is to be said. */
class PlainRowsTest {

    private static final int TABLES = 400;
    private static final int ROWS = 40;
    private static final Origin TABLE = () -> "Legacy";

    private static final List<String> PATHS = List.of(
            "/",
            "/a",
            "/a/",
            "/a/b",
            "/A/b.html",
            "//a",
            "/a//b",
            "/a/../b",
            "/.well-known/x",
            "/a.b",
            "/a;v=1",
            "/(x)",
            "/a:b",
            "/:name",
            "/*",
            "/a*",
            "/{v}",
            "/a b",
            "/caf\u00e9",
            "/%41",
            "/%2F",
            "/a%zz",
            "/a?k=1",
            "/a#top",
            "/a\\b",
            "/~x/@y",
            "a",
            "",
            "/a,b=c&d+e!$'");

    private static final List<String> AUTHORITIES = List.of(
            "",
            "",
            "",
            "https://www.example.org",
            "http://www.example.org",
            "https://WWW.example.org:443",
            "HTTPS://a.example",
            "https://a?b",
            "https://a#b",
            "https://{h}.example.org",
            "https://",
            "https://a_b",
            "//a",
            "ftp://a",
            "https://a.b\\c");

    private static final List<String> STATUSES = List.of("", "", "301", "308", "303", "200");

    private final long seed = Long.getLong("detour.seed", 1);
    private final Random random = new Random(seed);

    private int plain;
    private int others;

    @Test
    void aPlainRowIsWhatItWouldBeIfItWasParsed() {
        for (int i = 0; i < TABLES; i++) {
            MapFormat format = pick(List.of(MapFormat.TSV, MapFormat.CSV, MapFormat.NETLIFY));
            RowDeclarations declarations = new RowDeclarations(settings(format), format, "legacy", TABLE);
            PlainRows rows = new PlainRows(declarations);
            MapText text = new MapText(text(format));
            reader(format).read(text, row -> compare(row, rows, declarations), fault -> {});
        }
        System.out.println(
                "PlainRowsTest: -Ddetour.seed=" + seed + ", " + plain + " plain rows, " + others + " others");
        assertThat(plain).isGreaterThan(TABLES);
        assertThat(others).isGreaterThan(TABLES);
    }

    private void compare(MapRow row, PlainRows rows, RowDeclarations declarations) {
        List<Diagnostic> findings = new ArrayList<>();
        Optional<Rule> expected = RuleChecker.check(declarations.of(row), findings::add);
        Optional<Rule> rule = rows.rule(row);
        if (rule.isPresent()) {
            plain++;
            assertThat(rule).as("-Ddetour.seed=%d, %s", seed, row).isEqualTo(expected);
            assertThat(findings).as("-Ddetour.seed=%d, %s", seed, row).isEmpty();
        } else {
            others++;
        }
    }

    private static RowReader reader(MapFormat format) {
        return switch (format) {
            case TSV -> new TsvReader();
            case CSV -> new CsvReader();
            default -> new NetlifyReader();
        };
    }

    private String text(MapFormat format) {
        String separator = format == MapFormat.TSV ? "\t" : format == MapFormat.CSV ? "," : " ";
        StringBuilder text = new StringBuilder(format == MapFormat.CSV ? "from,to,status,methods,query\n" : "");
        for (int i = 0; i < ROWS; i++) {
            text.append(cell(pick(PATHS), format)).append(separator);
            text.append(cell(pick(AUTHORITIES) + pick(PATHS), format));
            text.append(separator).append(pick(STATUSES));
            if (format == MapFormat.CSV) {
                text.append(separator).append(pick(List.of("", "", "GET", "POST", "GET POST", "OPTIONS")));
                text.append(separator).append(pick(List.of("", "DROP", "PRESERVE")));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(String text, MapFormat format) {
        return format == MapFormat.CSV ? '"' + text + '"' : text;
    }

    private MapSettings settings(MapFormat format) {
        return new MapSettings(
                "com.shop.Legacy",
                format,
                pick(List.of(Optional.empty(), Optional.of(located(301)), Optional.of(located(308)))),
                pick(List.of(
                        List.of(), List.of(located("www.example.org")), List.of(located("a"), located("*.b.example")))),
                located(pick(List.of("", "", "https", "http", "ftp"))),
                located(pick(List.of("", "", "/shop", "/a/b"))),
                pick(List.of(QueryPolicy.values())),
                pick(List.of(TrailingSlash.values())),
                random.nextBoolean(),
                pick(List.of(List.of(), List.of(located("*.example.org")))),
                located(pick(List.of(-1L, -1L, 0L, 60L, -2L))),
                random.nextBoolean());
    }

    private static <T> Located<T> located(T value) {
        return new Located<>(value, TABLE);
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
