package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.internal.Found;
import dev.detour.runtime.target.FixedHandler;
import dev.detour.runtime.target.Shortcut;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of a table that are found by their paths alone. They share one place in the order of precedence, since no request
 * matches two of them. A row is only made where it answers.
 */
final class PackedRows implements Slot, Shortcut {

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
    long search(String path, int traits, int floor, long best) {
        int least = Found.rank(best);
        if (rank <= floor || rank >= least) {
            return best;
        }
        int row = find(path);
        return row == PathIndex.NONE
                ? lower(findCanonical(path, Traits.isPlain(traits)), Found.NOT_SIMPLE, traits, floor, best)
                : lower(row, row, traits, floor, best);
    }

    private long lower(int row, int detail, int traits, int floor, long best) {
        if (row == PathIndex.NONE) {
            return best;
        }
        int least = Found.rank(best);
        int found = Rank.lower(rank, kind(row).traits(), traits, floor, least);
        return found < least ? Found.of(found, detail) : best;
    }

    /** The row of a path, or of the path without its final slash where that row forgives one. */
    private int find(String path) {
        int row = paths.find(path);
        return row == PathIndex.NONE && mayForgive(path) ? forgiving(paths.findWithoutSlash(path)) : row;
    }

    /** The same for a path that is spelled otherwise than the row's. */
    private int findCanonical(String path, boolean plain) {
        if (!paths.mayDiffer(path, plain)) {
            return PathIndex.NONE;
        }
        int row = paths.findCanonical(path, path.length());
        return row == PathIndex.NONE && mayForgive(path)
                ? forgiving(paths.findCanonical(path, path.length() - 1))
                : row;
    }

    private boolean mayForgive(String path) {
        return optionalSlash && path.length() > 1 && path.endsWith("/");
    }

    private int forgiving(int row) {
        return row != PathIndex.NONE && kind(row).line().optionalSlash() ? row : PathIndex.NONE;
    }

    private RowKind kind(int row) {
        return kinds[paths.rows().kind(row)];
    }

    @Override
    public Candidate candidate(RedirectRequest request) {
        String path = request.path();
        int row = find(path);
        return row(row == PathIndex.NONE ? findCanonical(path, path.indexOf('%') < 0) : row);
    }

    private PackedRow row(int at) {
        return new PackedRow(paths.rows(), at, kind(at));
    }

    @Override
    public Shortcut shortcut() {
        return this;
    }

    /** The target was proven safe when the table was compiled: only a query that is appended has to be looked at. */
    @Override
    public @Nullable RouteResult answer(String method, String path, @Nullable String query, int row) {
        if (row == Found.NOT_SIMPLE) {
            return null;
        }
        RowKind kind = kind(row);
        if (query != null && kind.answer().keepsQuery()) {
            return null;
        }
        String target = paths.rows().target(row);
        return target.length() > FixedHandler.MAX_LENGTH ? null : kind.response(target, method.equals("HEAD"));
    }

    @Override
    public Stream<Route> routes() {
        return paths.rows().all(count).stream().map(row -> row(row).route());
    }
}
