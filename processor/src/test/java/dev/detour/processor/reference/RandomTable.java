package dev.detour.processor.reference;

import dev.detour.model.Declaration;
import dev.detour.model.HttpMethod;
import dev.detour.model.Located;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.map.MapCompiler;
import dev.detour.model.map.MapFormat;
import dev.detour.model.map.MapSettings;
import dev.detour.model.map.MappedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A table that was made up: rows of a file, and what holds for all of them.
 *
 * @param file the name of the file
 * @param rows the rows; each has the attributes of the table too, so that requests can be made up for it
 * @param settings what holds for all rows
 */
record RandomTable(String file, List<RandomRule> rows, MapSettings settings) {

    private static final List<String> SEGMENTS =
            List.of("a", "b", "ab", "A", "a.b", "%3B", ";", "a%20b", "1", "(x)", "x:*y", "|", "%7c", "abab", "");
    private static final List<String> TARGETS =
            List.of("/t", "/a/b", "/", "/t?o=1", "/t#f", "https://t.example", "https://t.example/a/b?o=1#f", "/%C3%A9");
    private static final List<List<String>> HOSTS = List.of(
            List.of(),
            List.of(),
            List.of("a.example"),
            List.of("*.example"),
            List.of("*.b.example", "b.example"),
            List.of("a.example:8080", "*.example:80"));

    /** A table for the interface of that name. */
    static RandomTable next(Random random, String owner) {
        MapFormat format =
                List.of(MapFormat.TSV, MapFormat.CSV, MapFormat.NETLIFY).get(random.nextInt(3));
        boolean patterns = format != MapFormat.NETLIFY && random.nextInt(3) == 0;
        MapSettings settings = settings(random, owner, format, patterns);
        List<RandomRule> rows = new ArrayList<>();
        int size = 1 + random.nextInt(random.nextInt(8) == 0 ? 60 : 12);
        RandomSite maker = new RandomSite(random);
        while (rows.size() < size) {
            RandomRule row = patterns ? ruleOf(maker, random, settings) : literal(random, settings);
            RandomTable alone = new RandomTable("one", List.of(row), settings);
            if (alone.compiled().findings().isEmpty()) {
                rows.add(row);
            }
        }
        return new RandomTable(owner + (format == MapFormat.NETLIFY ? "/_redirects" : "." + format), rows, settings);
    }

    private static MapSettings settings(Random random, String owner, MapFormat format, boolean patterns) {
        return new MapSettings(
                owner,
                format,
                random.nextBoolean() ? Optional.empty() : Optional.of(located(302 + 5 * random.nextInt(2))),
                HOSTS.get(random.nextInt(HOSTS.size())).stream()
                        .map(RandomTable::located)
                        .toList(),
                located(List.of("", "", "https").get(random.nextInt(3))),
                located(random.nextInt(4) == 0 ? "/a" : ""),
                random.nextInt(3) == 0 ? QueryPolicy.DROP : QueryPolicy.PRESERVE,
                random.nextInt(3) == 0 ? TrailingSlash.OPTIONAL : TrailingSlash.EXACT,
                random.nextInt(4) > 0,
                List.of(),
                located(random.nextInt(3) == 0 ? 60L : -1L),
                patterns);
    }

    private static RandomRule ruleOf(RandomSite maker, Random random, MapSettings settings) {
        while (true) {
            RandomRule rule = maker.rule("row");
            if (rule.parameters().isEmpty() && rule.from().size() == 1) {
                return row(rule.from().get(0), rule.to(), random, settings);
            }
        }
    }

    private static RandomRule literal(Random random, MapSettings settings) {
        StringBuilder from = new StringBuilder();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            from.append('/').append(SEGMENTS.get(random.nextInt(SEGMENTS.size())));
        }
        boolean asked = settings.format() != MapFormat.NETLIFY && random.nextInt(5) == 0;
        String query = List.of("?k=1", "?k", "?l=%C3%A9&k=1").get(random.nextInt(3));
        return row(from + (asked ? query : ""), TARGETS.get(random.nextInt(TARGETS.size())), random, settings);
    }

    private static RandomRule row(String from, String to, Random random, MapSettings settings) {
        boolean csv = settings.format() == MapFormat.CSV;
        int status = List.of(0, 301, 302, 307, 308).get(random.nextInt(5));
        List<HttpMethod> methods = csv && random.nextInt(3) == 0 ? List.of(HttpMethod.HEAD) : List.of();
        return new RandomRule(
                "row",
                List.of(settings.basePath().value() + from),
                to,
                status,
                methods,
                settings.hosts().stream().map(Located::value).toList(),
                settings.scheme().value(),
                settings.query(),
                settings.trailingSlash(),
                settings.caseSensitive(),
                List.of());
    }

    private static <T> Located<T> located(T value) {
        return new Located<>(value, RandomRule.NOWHERE);
    }

    /** The file. */
    String content() {
        int base = settings.basePath().value().length();
        String header = settings.format() == MapFormat.CSV ? "from,to,status,methods,query\n" : "# made up\n";
        return rows.stream()
                .map(row -> line(
                        row.from().get(0).substring(base), row.to(), row.status() == 0 ? "" : "" + row.status(), row))
                .collect(Collectors.joining("\n", header, "\n"));
    }

    private String line(String from, String to, String status, RandomRule row) {
        return switch (settings.format()) {
            case CSV ->
                "\"" + from + "\"," + to + "," + status + ","
                        + row.methods().stream().map(HttpMethod::name).collect(Collectors.joining(" ")) + ",";
            case NETLIFY -> from + "  " + to + " " + status;
            default -> from + "\t" + to + "\t" + status;
        };
    }

    /** The rules of the rows. */
    MappedFile compiled() {
        return MapCompiler.compile(file, content().getBytes(StandardCharsets.UTF_8), settings, RandomRule.NOWHERE);
    }

    List<Rule> rules() {
        return compiled().rules();
    }

    /** The annotations of an interface with the table; what is usual is left out. */
    String annotations() {
        Declaration usual = new RandomRule(
                        "",
                        List.of(),
                        "",
                        0,
                        List.of(),
                        settings.hosts().stream().map(Located::value).toList(),
                        settings.scheme().value(),
                        settings.query(),
                        settings.trailingSlash(),
                        settings.caseSensitive(),
                        List.of())
                .declaration("");
        String hosts = usual.hosts().stream()
                .map(host -> '"' + host.value() + '"')
                .collect(Collectors.joining(", ", "{", "}"));
        return "@RedirectMap(value = \"" + file + "\", format = MapFormat." + settings.format() + ", host = " + hosts
                + settings.status()
                        .map(status -> ", status = " + status.value())
                        .orElse("") + ", query = QueryPolicy."
                + settings.query() + ", patterns = " + settings.patterns() + ")\n"
                + "@RedirectDefaults(scheme = \"" + settings.scheme().value() + "\", basePath = \""
                + settings.basePath().value() + "\", trailingSlash = TrailingSlash." + settings.trailingSlash()
                + ", caseSensitive = " + settings.caseSensitive() + ", maxAge = "
                + settings.maxAge().value() + ")\n";
    }
}
