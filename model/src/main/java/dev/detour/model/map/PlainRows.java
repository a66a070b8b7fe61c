package dev.detour.model.map;

import dev.detour.model.HttpMethod;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.language.Symbols;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Segment;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes rules of rows whose source and target are plain paths, which nothing is to be parsed of and nothing can be wrong with:
 * nearly all rows of large tables. All else is checked once for all rows that have it in common, with an example of them.
 * A rule is what {@link RuleChecker} would have made of the row.
 */
final class PlainRows {

    /** Stands for the paths of a row. */
    private static final String EXAMPLE = "/x";

    /** Far from where a target is too long. */
    private static final int MAX_LENGTH = 4_000;

    private final RowDeclarations declarations;
    private final Map<Kind, Optional<Rule>> examples = new HashMap<>();
    private final Map<String, Segment> segments = new HashMap<>();
    private Optional<Rule> example = Optional.empty();

    /** The authority of the row before, if that has nothing but paths of its own; no authority is like this otherwise. */
    private String lastBare = "none";

    /** What rows have in common: all but paths and places. */
    private record Kind(
            Optional<Integer> status, List<HttpMethod> methods, Optional<QueryPolicy> query, String authority) {

        static Kind of(MapRow row, String authority) {
            return new Kind(
                    row.status().map(MapRow.Valued::value),
                    row.methods().isEmpty()
                            ? List.of()
                            : row.methods().stream().map(MapRow.Valued::value).toList(),
                    row.query(),
                    authority);
        }
    }

    PlainRows(RowDeclarations declarations) {
        this.declarations = declarations;
    }

    /**
     * Makes a rule.
     *
     * @param row any row
     * @return empty where it is to be checked as others are
     */
    Optional<Rule> rule(MapRow row) {
        String from = row.from().text();
        String to = row.to().text();
        int path = startOfPath(to);
        if (path < 0
                || !row.unnamed().isEmpty()
                || to.length() > MAX_LENGTH
                || !isPlain(from, 0)
                || !isPlain(to, path)) {
            return Optional.empty();
        }
        return example(row, to.substring(0, path)).map(common -> rule(row, common, path));
    }

    /** Where the path of a target begins; negative where it has none, or is no target. */
    private static int startOfPath(String to) {
        if (to.startsWith("https://") || to.startsWith("http://")) {
            return to.indexOf('/', to.indexOf("//") + 2);
        }
        return to.startsWith("/") ? 0 : -1;
    }

    /** Whether a path has only characters that stand for themselves, and neither empty segments nor such that begin with a dot. */
    private static boolean isPlain(String text, int start) {
        if (start == text.length() || text.charAt(start) != '/') {
            return false;
        }
        char before = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Symbols.isPathCharacter(c) || c == ';' || (before == '/' && (c == '/' || c == '.'))) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private Optional<Rule> example(MapRow row, String authority) {
        boolean bare =
                row.status().isEmpty() && row.methods().isEmpty() && row.query().isEmpty();
        if (bare && authority.equals(lastBare)) {
            return example;
        }
        lastBare = bare ? authority : "none";
        example = examples.computeIfAbsent(
                Kind.of(row, authority),
                any -> check(row.with(row.from().withText(EXAMPLE), row.to().withText(authority + EXAMPLE))));
        return example;
    }

    /** Where anything is to be said, it is to be said of each row. */
    private Optional<Rule> check(MapRow row) {
        boolean[] found = {false};
        Optional<Rule> rule = RuleChecker.check(declarations.of(row), finding -> found[0] = true);
        return rule.filter(
                checked -> !found[0] && isPlain(checked.target().orElseThrow().path()));
    }

    /** False where what looked like an authority ends with a query. */
    private static boolean isPlain(List<TemplatePart> path) {
        return path.equals(List.of(new TemplatePart.Literal(EXAMPLE)));
    }

    private Rule rule(MapRow row, Rule common, int path) {
        return new Rule(
                declarations.id(row),
                declarations.origin(row.from()),
                List.of(pattern(row.from().text(), common.patterns().get(0))),
                common.hosts(),
                common.scheme(),
                common.methods(),
                common.status(),
                Optional.of(target(row.to().text(), path, common.target().orElseThrow())),
                common.query(),
                common.allowedHosts(),
                common.maxAge(),
                common.parameters());
    }

    private PathPattern pattern(String from, PathPattern example) {
        List<Segment> path =
                new ArrayList<>(example.segments().subList(0, example.segments().size() - 1));
        int base = path.size();
        for (int slash = 0; slash >= 0; ) {
            int next = from.indexOf('/', slash + 1);
            String text = from.substring(slash + 1, next < 0 ? from.length() : next);
            path.add(segments.computeIfAbsent(text, Segment.Literal::new));
            slash = next;
        }
        boolean finalSlash = from.endsWith("/");
        boolean optional = example.trailingSlash() == TrailingSlash.OPTIONAL && (base > 0 || from.length() > 1);
        if (optional && finalSlash) {
            path.remove(path.size() - 1);
        }
        String basePath = example.text().substring(0, example.text().length() - EXAMPLE.length());
        return new PathPattern(
                basePath + from,
                path,
                Optional.empty(),
                List.of(),
                optional ? TrailingSlash.OPTIONAL : TrailingSlash.EXACT,
                example.caseSensitive(),
                finalSlash);
    }

    private static Template target(String to, int path, Template example) {
        TemplatePart literal = new TemplatePart.Literal(path == 0 ? to : to.substring(path));
        return new Template(to, example.authority(), List.of(literal), List.of(), List.of());
    }
}
