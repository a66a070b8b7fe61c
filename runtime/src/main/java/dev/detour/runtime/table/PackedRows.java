package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.Route;
import dev.detour.runtime.target.Shortcut;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of a table that are found by their paths alone. They share one place in the order of precedence, since no request
 * matches two of them. A row is only made where it answers.
 */
final class PackedRows implements Slot {

    private final int rank;
    private final String host;
    private final byte[] bytes;
    private final PathIndex paths;
    private final List<RowKind> kinds;

    /**
     * Rows in a compiled table.
     *
     * @param rank their place in the order of precedence
     * @param host their hosts, a leading {@code *.} included; empty: any
     * @param bytes the table
     * @param paths their paths
     * @param kinds what rows of the table have in common
     */
    PackedRows(int rank, String host, byte[] bytes, PathIndex paths, List<RowKind> kinds) {
        this.rank = rank;
        this.host = host;
        this.bytes = bytes;
        this.paths = paths;
        this.kinds = kinds;
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
        int number = find(path);
        if (number == PathIndex.NONE) {
            return best;
        }
        int required = kind(number).traits();
        if (!Traits.hold(traits, required)) {
            return best;
        }
        return Traits.share(traits, required) ? rank : Math.min(best, Rank.OTHER_METHOD);
    }

    /** The row of a path, or of the path without its final slash where that row forgives one. */
    private int find(String path) {
        int number = paths.find(path, path.length());
        if (number == PathIndex.NONE && path.length() > 1 && path.endsWith("/")) {
            int other = paths.find(path, path.length() - 1);
            return other != PathIndex.NONE && kind(other).line().optionalSlash() ? other : PathIndex.NONE;
        }
        return number;
    }

    private RowKind kind(int number) {
        int at = paths.answers(number);
        for (int left = PathIndex.placeInBlock(number); left > 0; left--) {
            int target = Bytes.after(bytes, Bytes.after(bytes, at));
            int middle = Bytes.after(bytes, Bytes.after(bytes, target));
            at = Bytes.afterText(bytes, Bytes.afterText(bytes, middle));
        }
        return kinds.get(Bytes.size(bytes, at));
    }

    @Override
    public Candidate candidate(RedirectRequest request) {
        return row(find(request.path()));
    }

    @Override
    public @Nullable Shortcut shortcut() {
        return null;
    }

    @Override
    public Stream<Route> routes() {
        return IntStream.range(0, paths.count()).mapToObj(this::row).map(PackedRow::route);
    }

    /** Reads a block up to a row: each takes from the one before what they have in common. */
    private PackedRow row(int number) {
        ByteReader keys = new ByteReader(bytes, paths.paths(number));
        ByteReader answers = new ByteReader(bytes, paths.answers(number));
        byte[] path = {};
        byte[] target = {};
        long line = 0;
        for (int left = PathIndex.placeInBlock(number); ; left--) {
            path = joined(path, keys.size(), keys);
            int kind = answers.size();
            line += answers.signed();
            target = target(target, path, answers);
            String from = answers.text();
            if (left == 0) {
                String key = new String(path, StandardCharsets.US_ASCII);
                String to = new String(target, StandardCharsets.US_ASCII);
                return new PackedRow(kinds.get(kind), line, key, from.isEmpty() ? key : from, to);
            }
        }
    }

    private byte[] joined(byte[] before, int shared, ByteReader rest) {
        int length = rest.size();
        byte[] joined = Arrays.copyOf(before, shared + length);
        System.arraycopy(bytes, rest.position(), joined, shared, length);
        rest.skip(length);
        return joined;
    }

    private byte[] target(byte[] before, byte[] path, ByteReader answers) {
        int prefix = answers.size();
        int suffix = answers.size();
        byte[] begin = joined(before, prefix, answers);
        byte[] target = Arrays.copyOf(begin, begin.length + suffix);
        System.arraycopy(path, path.length - suffix, target, begin.length, suffix);
        return target;
    }
}
