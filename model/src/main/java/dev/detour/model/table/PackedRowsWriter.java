package dev.detour.model.table;

import dev.detour.model.Route;
import dev.detour.model.template.TemplateText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Writes rows as blocks of sorted paths, each of which only says where it differs from the one before: from the first of a
 * block on, whose offsets stand in front, a reader searches by halving and then reads on.
 *
 * <p>A block holds the length of its paths, all paths, then all answers. A path is the number of bytes that it has in common
 * with the one before, and the rest. An answer is its kind; the line of its row, as a difference to the one before; the target,
 * as the number of bytes that it begins with as the one before does, those that it ends with as its path does, and what is
 * between; and the source as declared, empty where the path says the same.
 */
final class PackedRowsWriter {

    /** Longer blocks are smaller, and take longer to read. */
    static final int BLOCK = 16;

    private final ByteWriter blocks = new ByteWriter();
    private final ToIntFunction<Route> kinds;

    /**
     * A writer for one table.
     *
     * @param kinds numbers what rows have in common
     */
    PackedRowsWriter(ToIntFunction<Route> kinds) {
        this.kinds = kinds;
    }

    /** Appends the rows to a table. */
    void write(PackedRows rows, ByteWriter out) {
        List<Route> routes = rows.routes();
        ByteWriter offsets = new ByteWriter();
        for (int i = 0; i < routes.size(); i += BLOCK) {
            offsets.fixed(blocks.size());
            block(routes.subList(i, Math.min(i + BLOCK, routes.size())));
        }
        out.text(rows.host()).flag(rows.ignoreCase()).number(routes.size());
        out.raw(offsets.toByteArray(), 0);
        out.bytes(blocks.toByteArray());
    }

    private void block(List<Route> routes) {
        ByteWriter paths = new ByteWriter();
        ByteWriter answers = new ByteWriter();
        byte[] path = {};
        byte[] target = {};
        long line = 0;
        for (Route route : routes) {
            byte[] next = ascii(PackedRows.key(route));
            int shared = commonPrefix(path, next);
            paths.number(shared).number(next.length - shared).raw(next, shared);
            path = next;
            long nextLine = RowId.line(route.rule().id());
            answers.number(kinds.applyAsInt(route)).signed(nextLine - line);
            line = nextLine;
            byte[] nextTarget = ascii(TemplateText.of(route.rule().target().orElseThrow()));
            target(answers, target, nextTarget, path);
            target = nextTarget;
            String from = route.pattern().text();
            answers.text(from.equals(new String(path, StandardCharsets.US_ASCII)) ? "" : from);
        }
        blocks.bytes(paths.toByteArray()).raw(answers.toByteArray(), 0);
    }

    private static void target(ByteWriter out, byte[] before, byte[] target, byte[] path) {
        int prefix = commonPrefix(before, target);
        int suffix = 0;
        int most = Math.min(target.length - prefix, path.length);
        while (suffix < most && target[target.length - 1 - suffix] == path[path.length - 1 - suffix]) {
            suffix++;
        }
        byte[] middle = Arrays.copyOfRange(target, prefix, target.length - suffix);
        out.number(prefix).number(suffix).bytes(middle);
    }

    private static int commonPrefix(byte[] left, byte[] right) {
        int differing = Arrays.mismatch(left, right);
        return differing < 0 ? left.length : differing;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
