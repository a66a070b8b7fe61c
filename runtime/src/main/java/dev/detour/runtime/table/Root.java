package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Found;
import dev.detour.runtime.internal.Reading;
import java.util.ArrayList;
import java.util.List;

/** The routes of one host: those of literal paths by the whole path, rows of compiled tables apart, the others in a trie. */
final class Root {

    private final Literals<Terminal> paths = new Literals<>(Reading.EXACT);
    private RawIndex raw = RawIndex.of(List.of());
    private final Node patterns = new Node();

    /** The patterns once more, for plain paths. */
    private Step steps = Step.of(patterns);

    private final List<PackedRows> packed = new ArrayList<>();

    /** Rank and traits of the only route of each path, side by side, so that few cache lines are touched; rank -1: several. */
    private int[] only = {};

    /** Which lengths literal paths have, modulo 64, as bits. */
    private long lengths;

    void add(Entry entry) {
        String path = entry.line().ignoreCase() ? null : entry.pattern().literalPath();
        if (path == null) {
            patterns.add(entry);
            return;
        }
        add(path, entry);
        if (entry.line().optionalSlash() && !path.endsWith("/")) {
            add(path + "/", entry);
        }
    }

    private void add(String path, Entry entry) {
        paths.findOrAdd(path, Terminal::new).add(entry);
        lengths |= 1L << path.length();
    }

    void add(PackedRows rows) {
        packed.add(rows);
    }

    /** Ends the building; tells whether a literal holds a triplet. */
    boolean complete() {
        raw = paths.complete();
        List<Terminal> terminals = paths.elements();
        only = new int[2 * terminals.size()];
        for (int number = 0; number < terminals.size(); number++) {
            only[2 * number] = terminals.get(number).onlyRank();
            only[2 * number + 1] = terminals.get(number).firstTraits();
        }
        boolean triplets = patterns.complete();
        steps = Step.of(patterns);
        return triplets || paths.holdTriplets();
    }

    /** The lowest rank above {@code floor} of a route that matches, or {@code best} if that is lower. */
    long search(String path, @Nullable String query, int traits, int floor, long best) {
        boolean plain = Traits.isPlain(traits);
        int number = number(path, plain);
        long least = number == HashIndex.NONE ? best : searchLiteral(number, query, traits, floor, best);
        for (int i = 0; i < packed.size(); i++) {
            least = packed.get(i).search(path, traits, floor, least);
        }
        if (!patterns.mayHold(floor, Found.rank(least))) {
            return least;
        }
        return plain
                ? steps.search(path, query, traits, 0, floor, least, Found.NO_CAPTURES)
                : lower(patterns.search(path, query, traits, 0, floor, Found.rank(least)), least);
    }

    private static long lower(int found, long best) {
        return found < Found.rank(best) ? Found.of(found, Found.NOT_SIMPLE) : best;
    }

    private int number(String path, boolean plain) {
        if (!plain) {
            return paths.number(path, 0, path.length());
        }
        // Most paths that match a pattern are not even as long as any literal path.
        return (lengths >>> path.length() & 1) == 0 ? HashIndex.NONE : raw.find(path);
    }

    private long searchLiteral(int number, @Nullable String query, int traits, int floor, long best) {
        int least = Found.rank(best);
        int rank = only[2 * number];
        int found = rank < 0
                ? paths.get(number).search(query, traits, floor, least)
                : Rank.lower(rank, only[2 * number + 1], traits, floor, least);
        return found < least ? Found.of(found, Found.NO_CAPTURES) : best;
    }
}
