package dev.detour.model.map.order;

import dev.detour.model.interpret.Request;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.map.order.RowTrie.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the rows that could match a request, so that only these need to be asked. */
final class Matching {

    private final List<String> segments;
    private final List<Row> found = new ArrayList<>();

    private Matching(String path) {
        this.segments = List.of(path.substring(1).split("/", -1));
    }

    /**
     * Finds rows.
     *
     * @param root the rows of a file
     * @param request a request
     * @return all that match it, and perhaps others, in the order of the file
     */
    static List<Row> rows(RowTrie root, Request request) {
        Matching matching = new Matching(request.path());
        matching.search(root, 0);
        matching.found.sort(Comparator.comparingInt(Row::number));
        return matching.found;
    }

    private void search(RowTrie node, int depth) {
        found.addAll(node.tails());
        if (depth == segments.size()) {
            found.addAll(node.ends());
            return;
        }
        String segment = CanonicalText.of(segments.get(depth));
        if (segment.isEmpty() && depth == segments.size() - 1) {
            found.addAll(node.ends());
        }
        node.literal(segment).forEach(child -> search(child, depth + 1));
        String folded = CanonicalText.toLowerCase(segment);
        if (!folded.equals(segment)) {
            node.literal(folded).forEach(child -> search(child, depth + 1));
        }
        node.variable().forEach(child -> search(child, depth + 1));
    }
}
