package dev.detour.model.proof.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The strongly connected components of a graph that have an edge in them (Tarjan), without recursion. */
final class Components {

    private final int[][] edges;
    private final int[] numbers;
    private final int[] lows;
    private final boolean[] open;
    private final int[] stack;
    private final int[] path;
    private final int[] positions;
    private final List<int[]> found = new ArrayList<>();
    private int next;
    private int height;

    private Components(int[][] edges) {
        this.edges = edges;
        this.numbers = new int[edges.length];
        this.lows = new int[edges.length];
        this.open = new boolean[edges.length];
        this.stack = new int[edges.length];
        this.path = new int[edges.length];
        this.positions = new int[edges.length];
        Arrays.fill(numbers, -1);
    }

    /**
     * Finds the components.
     *
     * @param edges for each node the nodes that it leads to
     * @return the nodes of each component in ascending order; single nodes only where they lead to themselves
     */
    static List<int[]> of(int[][] edges) {
        Components components = new Components(edges);
        for (int node = 0; node < edges.length; node++) {
            if (components.numbers[node] < 0) {
                components.visit(node);
            }
        }
        return components.found;
    }

    private void visit(int start) {
        int depth = 0;
        path[0] = enter(start);
        while (depth >= 0) {
            int node = path[depth];
            if (positions[node] < edges[node].length) {
                int target = edges[node][positions[node]++];
                if (numbers[target] < 0) {
                    path[++depth] = enter(target);
                } else if (open[target]) {
                    lows[node] = Math.min(lows[node], numbers[target]);
                }
            } else {
                leave(node);
                depth--;
                if (depth >= 0) {
                    lows[path[depth]] = Math.min(lows[path[depth]], lows[node]);
                }
            }
        }
    }

    private int enter(int node) {
        numbers[node] = next;
        lows[node] = next++;
        stack[height++] = node;
        open[node] = true;
        return node;
    }

    private void leave(int node) {
        if (lows[node] != numbers[node]) {
            return;
        }
        int bottom = height;
        do {
            bottom--;
            open[stack[bottom]] = false;
        } while (stack[bottom] != node);
        int[] component = Arrays.copyOfRange(stack, bottom, height);
        height = bottom;
        Arrays.sort(component);
        boolean edge = component.length > 1 || Arrays.stream(edges[node]).anyMatch(target -> target == node);
        if (edge) {
            found.add(component);
        }
    }
}
