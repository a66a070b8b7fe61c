package dev.detour.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;

/** Why goals are missed, and what would reach them: written by hand into {@code reasons.txt}, one to a line. */
final class Reasons {

    private static final String MISSING = "no reason is written down.";

    private final Map<String, String> texts = new LinkedHashMap<>();

    Reasons() {
        for (String line : Tables.lines("reasons.txt")) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                texts.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
    }

    /** The reason of a goal, or of all goals whose keys begin alike; the longest beginning counts. */
    String of(Goal goal) {
        String found = MISSING;
        int length = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String key = text.getKey();
            if ((goal.key() + " ").startsWith(key + " ") && key.length() > length) {
                found = text.getValue();
                length = key.length();
            }
        }
        return found;
    }
}
