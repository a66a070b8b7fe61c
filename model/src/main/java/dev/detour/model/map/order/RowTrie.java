package dev.detour.model.map.order;

import dev.detour.model.Rule;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A place in the trie of the rows of a file. Rows are added in the order of the file, and so is all that is in a node. */
final class RowTrie {

    private final Map<String, RowTrie> literals = new LinkedHashMap<>();
    private final List<Row> ends = new ArrayList<>(1);
    private final List<Row> tails = new ArrayList<>(1);
    private final List<RowTrie> variable = new ArrayList<>(1);

    /** The first row here and below. */
    private final int first;

    /**
     * A row.
     *
     * @param number its place in the file
     * @param rule its rule, which has one pattern
     */
    record Row(int number, Rule rule) {
        PathPattern pattern() {
            return rule.patterns().get(0);
        }
    }

    RowTrie(int first) {
        this.first = first;
    }

    int first() {
        return first;
    }

    List<Row> ends() {
        return ends;
    }

    List<Row> tails() {
        return tails;
    }

    /** The node behind a segment of any text; none or one. */
    List<RowTrie> variable() {
        return variable;
    }

    Iterable<RowTrie> literals() {
        return literals.values();
    }

    /** The node behind a literal; none or one. */
    List<RowTrie> literal(String key) {
        RowTrie node = literals.get(key);
        return node == null ? List.of() : List.of(node);
    }

    /** Adds a row of which this is the root. */
    void add(Row row) {
        RowTrie node = this;
        for (Segment segment : row.pattern().segments()) {
            node = node.child(segment, row);
        }
        (row.pattern().tail().isPresent() ? node.tails : node.ends).add(row);
    }

    private RowTrie child(Segment segment, Row row) {
        if (segment instanceof Segment.Literal literal) {
            return literals.computeIfAbsent(key(literal, row.pattern()), key -> new RowTrie(row.number()));
        }
        if (variable.isEmpty()) {
            variable.add(new RowTrie(row.number()));
        }
        return variable.get(0);
    }

    /** Equal for literals that match the same. */
    static String key(Segment.Literal literal, PathPattern pattern) {
        return pattern.caseSensitive() ? literal.text() : CanonicalText.toLowerCase(literal.text());
    }
}
