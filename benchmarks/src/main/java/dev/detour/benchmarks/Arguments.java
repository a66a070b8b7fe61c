package dev.detour.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * What a run is told.
 *
 * @param parts the names of the parts to run; empty: all
 * @param rounds how often each case is measured
 * @param only a regular expression for the cases of the part {@code routes}; empty: all
 */
record Arguments(List<String> parts, int rounds, String only) {

    private static final int ROUNDS = 5;
    private static final String ONLY = "only=";

    /** Measures nothing, and writes the page. */
    private static final String REPORT = "report";

    static Arguments parse(String[] arguments, List<String> known) {
        int rounds = ROUNDS;
        String only = "";
        List<String> parts = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith(ONLY)) {
                only = argument.substring(ONLY.length());
            } else if (argument.matches("[0-9]+")) {
                rounds = Integer.parseInt(argument);
            } else if (argument.equals(REPORT) || known.contains(argument)) {
                parts.add(argument);
            } else {
                throw new IllegalArgumentException(argument + ": parts are " + known + " and " + REPORT);
            }
        }
        return new Arguments(List.copyOf(parts), rounds, only);
    }

    /** Whether only some cases run, which is not worth a page. */
    boolean isTrial() {
        return !only.isEmpty();
    }

    boolean runs(Part part) {
        return isTrial() ? part instanceof RoutePart : parts.isEmpty() || parts.contains(part.name());
    }
}
