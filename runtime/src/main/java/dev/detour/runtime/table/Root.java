package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Reading;

/** The routes of one host: those of literal paths by the whole path, the others in a trie. */
final class Root {

    private final Literals<Terminal> paths = new Literals<>(Reading.EXACT);
    private final Node patterns = new Node();

    void add(Entry entry) {
        String path = entry.line().ignoreCase() ? null : entry.pattern().literalPath();
        if (path == null) {
            patterns.add(entry);
            return;
        }
        paths.findOrAdd(path, Terminal::new).add(entry);
        if (entry.line().optionalSlash() && !path.endsWith("/")) {
            paths.findOrAdd(path + "/", Terminal::new).add(entry);
        }
    }

    /** Ends the building; tells whether a literal holds a triplet. */
    boolean complete() {
        paths.complete();
        return patterns.complete() | paths.holdTriplets();
    }

    /** The lowest rank above {@code floor} of a route that matches, or {@code best} if that is lower. */
    int search(String path, @Nullable String query, int traits, int floor, int best) {
        Terminal literal = paths.find(path, 0, path.length(), Traits.isPlain(traits));
        int least = literal == null ? best : literal.search(query, traits, floor, best);
        return patterns.search(path, query, traits, 0, floor, least);
    }
}
