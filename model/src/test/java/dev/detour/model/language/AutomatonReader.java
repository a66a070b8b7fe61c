package dev.detour.model.language;

/** Reads the text form of an automaton as its documentation says, without a thought for speed. */
public final class AutomatonReader {

    private AutomatonReader() {}

    /** Tells whether an automaton accepts a sequence of symbols. */
    public static boolean accepts(String automaton, int[] symbols) {
        String[] states = automaton.split(";", -1);
        String state = states[0];
        for (int symbol : symbols) {
            String next = null;
            for (String edge : state.replace("!", "").split(",", -1)) {
                String[] parts = edge.split("[->]");
                if (parts.length > 1
                        && symbol >= Integer.parseInt(parts[0], 16)
                        && symbol <= Integer.parseInt(parts[parts.length - 2], 16)) {
                    next = states[Integer.parseInt(parts[parts.length - 1])];
                }
            }
            if (next == null) {
                return false;
            }
            state = next;
        }
        return state.startsWith("!");
    }
}
