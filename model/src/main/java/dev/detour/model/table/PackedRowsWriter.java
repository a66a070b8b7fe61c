package dev.detour.model.table;

import dev.detour.model.Route;
import dev.detour.model.template.TemplateText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Writes rows, so that one is found by its path at once and read without the others. In front stand the seeds of a
 * {@link PerfectHash}, and by place where the row begins, in as many of the low bits as are needed, and as much of the hash as
 * fits into the others, so that hardly any path that is no row's is compared with one.
 *
 * <p>A target stands as it is, to be copied in one go. A path only stands where it differs from its target: it begins with some
 * bytes as the target does, ends with some as the target does, and what is between follows the target. Where much more is saved,
 * it begins as the path of an earlier row does which stands as it is, its leader. How many bytes each of these are is in
 * front, in eight bytes that are read at once: a bit that is set where there is a leader, 15 bits for the target, and 16 each for
 * the beginning, the end and what is between. A row is: these; its kind; the target; what is between; how far behind that its
 * leader stands, if it has one; the line; and the source as declared, empty where the path says the same.
 */
final class PackedRowsWriter {

    /** How many bytes it is worth that a row is in one place. */
    private static final int NEAR = 16;

    private static final int MAX_TARGET = Short.MAX_VALUE;
    private static final int MAX_PATH = 0xFFFF;

    private final ByteWriter out = new ByteWriter();
    private final ToIntFunction<Route> kinds;

    /** The path of the last row that wrote it as it is, and where it stands. */
    private byte[] leader = {};

    private int leaderAt;

    /** How much less had been written since, had the row before each always been the leader. */
    private int missed;

    /**
     * A writer for one table.
     *
     * @param kinds numbers what rows have in common
     */
    PackedRowsWriter(ToIntFunction<Route> kinds) {
        this.kinds = kinds;
    }

    /** Whether lengths can be written. */
    static boolean fit(String path, String target) {
        return path.length() <= MAX_PATH && target.length() <= MAX_TARGET;
    }

    /** Appends the rows to a table. */
    void write(PackedRows packed, ByteWriter table) {
        List<String> keys = packed.keys();
        int[] offsets = rows(packed.rows());
        table.text(packed.host()).flag(packed.ignoreCase()).number(offsets.length);
        table.number(keys.stream().mapToInt(String::length).max().orElse(0));
        table.flag(keys.stream().anyMatch(key -> key.indexOf('%') >= 0));
        index(PerfectHash.of(keys), offsets, table);
        table.number(out.size()).all(out);
    }

    private void index(PerfectHash hash, int[] offsets, ByteWriter table) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(out.size());
        table.number(hash.number()).number(hash.seeds().length);
        table.number(hash.keys().length).number(bits);
        for (short seed : hash.seeds()) {
            table.fixed(seed, Short.BYTES);
        }
        for (int key : hash.keys()) {
            table.fixed(key < 0 ? 0 : (int) hash.hashes()[key] >>> bits << bits | offsets[key], Integer.BYTES);
        }
    }

    /** Writes all rows and tells where each begins, from 1, since 0 is no row. */
    private int[] rows(List<PackedRows.Row> rows) {
        int[] offsets = new int[rows.size()];
        byte[] before = {};
        out.number(0);
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = out.size();
            PackedRows.Row row = rows.get(i);
            byte[] path = ascii(row.key());
            byte[] target = ascii(TemplateText.of(row.route().rule().target().orElseThrow()));
            write(path, target, share(path, before, target), kinds.applyAsInt(row.route()));
            out.number(RowId.line(row.route().rule().id())).text(row.from());
            before = path;
        }
        return offsets;
    }

    /** What a path begins like. */
    private enum Beginning {
        TARGET,
        LEADER,

        /** Nothing: it stands as it is, for others to begin like it. */
        OWN
    }

    /**
     * What a path shares.
     *
     * @param like what it begins like
     * @param prefix how many bytes it begins with like that
     * @param suffix how many bytes it ends with as the target does
     */
    private record Shared(Beginning like, int prefix, int suffix) {}

    private void write(byte[] path, byte[] target, Shared shared, int kind) {
        boolean led = shared.like == Beginning.LEADER;
        int between = path.length - shared.prefix - shared.suffix;
        out.fixed((led ? 1 << 15 : 0) | target.length, Short.BYTES).fixed(shared.prefix, Short.BYTES);
        out.fixed(shared.suffix, Short.BYTES).fixed(between, Short.BYTES);
        out.number(kind).raw(target);
        int at = out.size();
        out.raw(path, shared.prefix, path.length - shared.suffix);
        if (led) {
            out.fixed(at - leaderAt, Integer.BYTES);
        } else if (shared.like == Beginning.OWN) {
            leader = path;
            leaderAt = at;
        }
    }

    private Shared share(byte[] path, byte[] before, byte[] target) {
        int own = saved(path, target, target);
        int led = saved(path, leader, target) - NEAR;
        missed += Math.max(0, saved(path, before, target) - NEAR - Math.max(own, led));
        if (missed > Math.max(own, led)) {
            missed = 0;
            return new Shared(Beginning.OWN, 0, 0);
        }
        return led > own
                ? shared(Beginning.LEADER, leader, path, target)
                : shared(Beginning.TARGET, target, path, target);
    }

    private static Shared shared(Beginning beginning, byte[] like, byte[] path, byte[] target) {
        int prefix = prefix(path, like);
        return new Shared(beginning, prefix, suffix(path, prefix, target));
    }

    /** How many bytes of a path need not be written if it begins like another text. */
    private static int saved(byte[] path, byte[] like, byte[] target) {
        int prefix = prefix(path, like);
        return prefix + suffix(path, prefix, target);
    }

    private static int prefix(byte[] path, byte[] like) {
        int differing = Arrays.mismatch(path, like);
        return differing < 0 ? path.length : differing;
    }

    /** How many bytes a path ends with as its target does, after others. */
    private static int suffix(byte[] path, int others, byte[] target) {
        int most = Math.min(path.length - others, target.length);
        int suffix = 0;
        while (suffix < most && path[path.length - 1 - suffix] == target[target.length - 1 - suffix]) {
            suffix++;
        }
        return suffix;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
