package dev.detour.model.map.order;

import dev.detour.model.HttpMethod;
import dev.detour.model.Rule;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.map.order.RowTrie.Row;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes requests that two rows of a file match, whose paths overlap. */
final class CommonRequest {

    /** Stands where both take any text. */
    private static final String ANY = "x";

    /** What two tails both match: a more specific row may take the shortest path, but hardly all. */
    private static final List<String> TAILS = List.of("", "/x", "/x/x", "/x/x/x");

    private CommonRequest() {}

    /**
     * Makes requests.
     *
     * @param left a row
     * @param right another row for the same hosts
     * @return one or more requests; none where they have no method in common, or ask for different values of a key
     */
    static List<Request> of(Row left, Row right) {
        Optional<HttpMethod> method = Arrays.stream(HttpMethod.values())
                .filter(each -> Stream.of(left, right)
                        .allMatch(row -> row.rule().methods().named().contains(each)))
                .findFirst();
        Optional<Map<String, String>> query = query(left, right);
        if (method.isEmpty() || query.isEmpty()) {
            return List.of();
        }
        String pairs = query.get().entrySet().stream()
                .map(pair -> CanonicalText.encode(pair.getKey()) + "=" + CanonicalText.encode(pair.getValue()))
                .collect(Collectors.joining("&"));
        return paths(left, right).stream()
                .map(path -> new Request(
                        method.get().name(),
                        scheme(left.rule()),
                        host(left.rule()),
                        path,
                        Optional.of(pairs).filter(text -> !text.isEmpty())))
                .toList();
    }

    private static Optional<Map<String, String>> query(Row left, Row right) {
        Map<String, String> query = new TreeMap<>();
        for (QueryCondition condition : conditions(left, right)) {
            if (condition instanceof QueryCondition.Fixed fixed) {
                String other = query.putIfAbsent(fixed.key(), fixed.value());
                if (other != null && !other.equals(fixed.value())) {
                    return Optional.empty();
                }
            }
        }
        for (QueryCondition condition : conditions(left, right)) {
            String value = query.computeIfAbsent(condition.key(), key -> ANY);
            if (value.isEmpty() && condition instanceof QueryCondition.Bound) {
                return Optional.empty();
            }
        }
        return Optional.of(query);
    }

    private static List<QueryCondition> conditions(Row left, Row right) {
        return Stream.of(left, right)
                .flatMap(row -> row.pattern().query().stream())
                .toList();
    }

    private static Optional<String> scheme(Rule rule) {
        return rule.scheme().map(Scheme::text);
    }

    private static Optional<String> host(Rule rule) {
        return rule.hosts().stream().findFirst().map(HostPattern::toString).map(host -> host.replace("*", "www"));
    }

    private static List<String> paths(Row left, Row right) {
        String path = path(left, right);
        boolean open =
                Stream.of(left, right).allMatch(row -> row.pattern().tail().isPresent());
        return open
                ? TAILS.stream()
                        .map(tail -> path + tail)
                        .map(CommonRequest::rooted)
                        .toList()
                : List.of(rooted(path));
    }

    private static String rooted(String path) {
        return path.isEmpty() ? "/" : path;
    }

    private static String path(Row left, Row right) {
        List<Segment> shorter = left.pattern().segments();
        List<Segment> longer = right.pattern().segments();
        if (shorter.size() > longer.size()) {
            return path(right, left);
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < longer.size(); i++) {
            Segment other = longer.get(i);
            Optional<String> own = i < shorter.size() ? text(shorter.get(i)) : Optional.empty();
            path.append('/').append(own.or(() -> text(other)).orElse(ANY));
        }
        return path.toString();
    }

    private static Optional<String> text(Segment segment) {
        return segment instanceof Segment.Literal literal ? Optional.of(literal.text()) : Optional.empty();
    }
}
