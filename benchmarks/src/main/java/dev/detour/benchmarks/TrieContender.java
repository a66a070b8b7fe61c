package dev.detour.benchmarks;

import dev.detour.runtime.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor for patterns that anybody would write: a trie of hash maps by segment, literals before variables. */
final class TrieContender implements Contender {

    private static final class Node {
        private final Map<String, Node> literals = new HashMap<>();
        private final Map<String, Building> buildings = new HashMap<>();

        @Nullable
        private Node variable;
    }

    private final Node root = new Node();

    TrieContender(List<Rule> rules) {
        for (Rule rule : rules) {
            Node node = root;
            for (String segment : rule.pattern().substring(1).split("/", -1)) {
                node = child(node, segment);
            }
            node.buildings.put(rule.method(), new Building(rule));
        }
    }

    private static Node child(Node node, String segment) {
        if (!segment.startsWith("{")) {
            return node.literals.computeIfAbsent(segment, text -> new Node());
        }
        Node variable = node.variable == null ? new Node() : node.variable;
        node.variable = variable;
        return variable;
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        List<String> captures = new ArrayList<>();
        Building building = find(root, method, path, 1, captures);
        if (building == null) {
            answer.nothing();
        } else {
            answer.redirect(Rule.STATUS, building.build(captures));
        }
    }

    private static @Nullable Building find(Node node, String method, String path, int from, List<String> captures) {
        if (from > path.length()) {
            return node.buildings.get(method);
        }
        int slash = path.indexOf('/', from);
        int to = slash < 0 ? path.length() : slash;
        String segment = path.substring(from, to);
        Node literal = node.literals.get(segment);
        Building found = literal == null ? null : find(literal, method, path, to + 1, captures);
        if (found != null || node.variable == null || segment.isEmpty()) {
            return found;
        }
        captures.add(segment);
        found = find(node.variable, method, path, to + 1, captures);
        if (found == null) {
            captures.remove(captures.size() - 1);
        }
        return found;
    }
}
