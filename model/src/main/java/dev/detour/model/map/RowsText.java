package dev.detour.model.map;

import dev.detour.model.Declaration;
import dev.detour.model.HttpMethod;
import dev.detour.model.Located;
import dev.detour.model.MethodSet;
import dev.detour.model.Origin;
import dev.detour.model.Parameter;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.Scheme;
import dev.detour.model.TrailingSlash;
import dev.detour.model.host.HostPattern;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.PathPattern;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a table as text, which a class file keeps for sites that join its interface. Lines of what rows have in common
 * come first, then an empty line, then the rows; cells are parted by tabs, which no cell holds, and lists by spaces. It is
 * kept compressed, since it may be as long as the file.
 */
public final class RowsText {

    /** Longer ones are not for class files. */
    private static final int MAX_LENGTH = 1 << 24;

    private static final int BYTES_OF_A_CHARACTER = 3;
    private static final int ROW_CELLS = 5;
    private static final int KIND_CELLS = 10;

    private RowsText() {}

    /**
     * Writes rows.
     *
     * @param rules rules of rows
     * @return the text, in ASCII; empty where it would be too long
     */
    public static Optional<String> write(List<Rule> rules) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        StringBuilder rows = new StringBuilder();
        Optional<Rule> last = Optional.empty();
        int kind = -1;
        for (Rule rule : rules) {
            if (last.filter(before -> alike(before, rule)).isEmpty()) {
                kind = kinds.computeIfAbsent(kind(rule), key -> kinds.size());
                last = Optional.of(rule);
            }
            int colon = rule.id().lastIndexOf(':');
            rows.append(kind)
                    .append('\t')
                    .append(rule.id(), colon + 1, rule.id().length());
            rows.append('\t').append(rule.patterns().get(0).text());
            rows.append('\t').append(rule.target().orElseThrow().text());
            rows.append('\t').append(names(rule.parameters())).append('\n');
            if (rows.length() > MAX_LENGTH) {
                return Optional.empty();
            }
        }
        return Optional.of(DeflatedText.of(String.join("\n", kinds.keySet()) + "\n\n" + rows));
    }

    /** Whether two rules are of one kind, at a glance: mostly they have the same lists. */
    private static boolean alike(Rule left, Rule right) {
        PathPattern pattern = left.patterns().get(0);
        PathPattern other = right.patterns().get(0);
        int colon = right.id().lastIndexOf(':');
        return left.id().lastIndexOf(':') == colon
                && left.id().regionMatches(0, right.id(), 0, colon)
                && left.methods().equals(right.methods())
                && left.hosts().equals(right.hosts())
                && left.scheme().equals(right.scheme())
                && left.status() == right.status()
                && left.query() == right.query()
                && pattern.trailingSlash() == other.trailingSlash()
                && pattern.caseSensitive() == other.caseSensitive()
                && left.allowedHosts().equals(right.allowedHosts())
                && left.maxAge() == right.maxAge();
    }

    private static String kind(Rule rule) {
        PathPattern pattern = rule.patterns().get(0);
        return String.join(
                "\t",
                rule.id().substring(0, rule.id().lastIndexOf(':')),
                rule.methods().equals(MethodSet.allButOptions()) ? "" : names(rule.methods()),
                hosts(rule.hosts()),
                rule.scheme().map(Scheme::text).orElse(""),
                rule.status() + "",
                rule.query().name(),
                pattern.trailingSlash().name(),
                pattern.caseSensitive() + "",
                hosts(rule.allowedHosts()),
                rule.maxAge() + "");
    }

    private static String names(List<Parameter> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream().map(Parameter::name).collect(Collectors.joining(" "));
    }

    private static String names(MethodSet methods) {
        return methods.named().stream().map(HttpMethod::name).collect(Collectors.joining(" "));
    }

    private static String hosts(List<HostPattern> hosts) {
        return hosts.stream().map(HostPattern::toString).collect(Collectors.joining(" "));
    }

    /**
     * Reads rows.
     *
     * @param kept what {@link #write} gave
     * @param table where the rows come in
     * @return a declaration for each row, which has the base path in its source
     * @throws IllegalArgumentException if it is anything else
     */
    public static List<Declaration> read(String kept, Origin table) {
        String text = DeflatedText.inflate(kept, Math.multiplyExact(BYTES_OF_A_CHARACTER, 2 * MAX_LENGTH));
        int end = text.indexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException("no rows: " + text.length());
        }
        List<String[]> kinds =
                text.substring(0, end).lines().map(line -> line.split("\t", -1)).toList();
        return text.substring(end + 2)
                .lines()
                .map(line -> row(kinds, line.split("\t", -1), table))
                .toList();
    }

    private static Declaration row(List<String[]> kinds, String[] row, Origin table) {
        int kind = row.length == ROW_CELLS ? Integer.parseInt(row[0]) : -1;
        if (kind < 0 || kind >= kinds.size() || kinds.get(kind).length != KIND_CELLS) {
            throw new IllegalArgumentException("no row: " + String.join(" ", row));
        }
        return declaration(kinds.get(kind), row, table);
    }

    private static Declaration declaration(String[] kind, String[] row, Origin table) {
        String file = kind[0].substring(kind[0].indexOf('#') + 1);
        RowOrigin origin = new RowOrigin(file, Integer.parseInt(row[1]), 1, table);
        return new Declaration(
                kind[0] + ":" + row[1],
                origin,
                List.of(new Located<>(row[2], origin)),
                new Located<>(row[3], origin),
                new Located<>(Integer.valueOf(kind[4]), origin),
                words(kind[1])
                        .map(name -> new Located<>(HttpMethod.valueOf(name), (Origin) origin))
                        .toList(),
                words(kind[2]).map(host -> new Located<>(host, (Origin) origin)).toList(),
                new Located<>(kind[3], origin),
                new Located<>("", origin),
                QueryPolicy.valueOf(kind[5]),
                TrailingSlash.valueOf(kind[6]),
                Boolean.parseBoolean(kind[7]),
                words(kind[8]).map(host -> new Located<>(host, (Origin) origin)).toList(),
                new Located<>(Long.valueOf(kind[9]), origin),
                words(row[4])
                        .map(name -> new Parameter(name, ValueType.STRING, origin))
                        .toList());
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(word -> !word.isEmpty());
    }
}
