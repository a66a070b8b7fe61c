package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import dev.detour.runtime.target.Shortcut;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of a table that are found by their paths alone. They share one place in the order of precedence, since no request
 * matches two of them. A row is only made where it answers.
 */
final class PackedRows implements Slot {

    private final int rank;
    private final String host;
    private final int count;
    private final PathIndex paths;
    private final RowKind[] kinds;

    /** Whether a row may forgive a final slash. */
    private final boolean optionalSlash;

    /**
     * Rows in a compiled table.
     *
     * @param rank their place in the order of precedence
     * @param host their hosts, a leading {@code *.} included; empty: any
     * @param count how many they are
     * @param paths their paths
     * @param kinds what rows of the table have in common
     */
    PackedRows(int rank, String host, int count, PathIndex paths, List<RowKind> kinds) {
        this.rank = rank;
        this.host = host;
        this.count = count;
        this.paths = paths;
        this.kinds = kinds.toArray(RowKind[]::new);
        this.optionalSlash = kinds.stream().anyMatch(kind -> kind.line().optionalSlash());
    }

    int rank() {
        return rank;
    }

    String host() {
        return host;
    }

    @Override
    public void addTo(Hosts hosts) {
        hosts.add(this);
    }

    /** The rank, if it is above {@code floor} and one of the rows matches, or {@code best} if that is lower. */
    int search(String path, int traits, int floor, int best) {
        if (rank <= floor || rank >= best) {
            return best;
        }
        int row = find(path, Traits.isPlain(traits));
        return row == PathIndex.NONE ? best : Rank.lower(rank, kind(row).traits(), traits, floor, best);
    }

    /** The row of a path, or of the path without its final slash where that row forgives one. */
    private int find(String path, boolean plain) {
        int row = paths.find(path, plain);
        if (row == PathIndex.NONE && optionalSlash && path.length() > 1 && path.endsWith("/")) {
            int other = paths.findWithoutSlash(path, plain);
            return other != PathIndex.NONE && kind(other).line().optionalSlash() ? other : PathIndex.NONE;
        }
        return row;
    }

    private RowKind kind(int row) {
        return kinds[paths.rows().kind(row)];
    }

    /** What a search has found need not be compared again where there is one way to find it. */
    @Override
    public Candidate candidate(RedirectRequest request) {
        String path = request.path();
        boolean plain = path.indexOf('%') < 0;
        boolean known = plain && paths.isExact() && !(optionalSlash && path.endsWith("/"));
        return row(known ? paths.findKnown(path) : find(path, plain));
    }

    private PackedRow row(int at) {
        return new PackedRow(paths.rows(), at, kind(at));
    }

    @Override
    public @Nullable Shortcut shortcut() {
        return null;
    }

    @Override
    public Stream<Route> routes() {
        return paths.rows().all(count).stream().map(row -> row(row).route());
    }
}
