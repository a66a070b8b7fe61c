package dev.detour.runtime.table;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Automaton;
import dev.detour.runtime.internal.MixedSegment;
import dev.detour.runtime.internal.PatternParser;
import dev.detour.runtime.internal.Reading;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.RowHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * A compiled table: {@code DTRT}, a version, a checksum, and then automata and mixed segments, single routes with their places
 * in the order of precedence, what packed rows have in common, and packed rows.
 */
final class RowTable {

    private static final byte[] MAGIC = {'D', 'T', 'R', 'T'};
    private static final int VERSION = 3;
    private static final int BODY = MAGIC.length + 1 + Integer.BYTES;

    private final byte[] bytes;
    private final ByteReader reader;
    private final Function<String, Automaton> automata;
    private final Map<Integer, Slot> slots = new HashMap<>();

    private RowTable(byte[] bytes, Function<String, Automaton> automata) {
        this.bytes = bytes;
        this.reader = new ByteReader(bytes, BODY);
        this.automata = automata;
    }

    /**
     * Reads a table.
     *
     * @param name what it is called, for the message of the exception
     * @param checksum the checksum that it was compiled with
     * @param in its bytes; {@code null} where it is missing
     * @param automata gives the automaton of a text
     * @return the routes by their ranks
     * @throws IllegalStateException if it is any other than that one
     */
    static Map<Integer, Slot> read(
            String name, int checksum, @Nullable InputStream in, Function<String, Automaton> automata) {
        try {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            if (!isWhole(bytes, checksum)) {
                throw new IllegalStateException("The table " + name + (in == null ? " is missing" : state(bytes))
                        + ": it belongs to the class files that it was compiled with. Build the program again.");
            }
            RowTable table = new RowTable(bytes, automata);
            table.readAll();
            return table.slots;
        } catch (IOException e) {
            throw new IllegalStateException("The table " + name + " cannot be read.", e);
        }
    }

    private static String state(byte[] bytes) {
        boolean ours = isOurs(bytes);
        return ours && bytes[MAGIC.length] != VERSION
                ? " has the format of another version of Detour"
                : ours ? " is not whole, or not the one that the router was compiled with" : " is no compiled table";
    }

    private static boolean isOurs(byte[] bytes) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (bytes.length < BODY || bytes[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(byte[] bytes, int checksum) {
        if (!isOurs(bytes) || bytes[MAGIC.length] != VERSION || Bytes.fixed(bytes, MAGIC.length + 1) != checksum) {
            return false;
        }
        CRC32C actual = new CRC32C();
        actual.update(bytes, BODY, bytes.length - BODY);
        return (int) actual.getValue() == checksum;
    }

    private void readAll() {
        List<Automaton> numbered = reader.texts().stream().map(automata).toList();
        List<MixedSegment> mixed = new ArrayList<>();
        for (int left = reader.size(); left > 0; left--) {
            mixed.add(MixedSegment.of(
                    reader.text(), reader.texts().stream().map(automata).toList()));
        }
        PatternParser patterns = new PatternParser(numbered, mixed);
        for (int left = reader.size(); left > 0; left--) {
            Entry entry = entry(patterns);
            slots.put(entry.rank(), entry);
        }
        List<RowKind> kinds = kinds();
        for (int left = reader.size(); left > 0; left--) {
            PackedRows rows = rows(kinds);
            slots.put(rows.rank(), rows);
        }
    }

    private Entry entry(PatternParser patterns) {
        int rank = reader.size();
        RouteLine line = RouteLine.parse(reader.text());
        String from = reader.text();
        Answer answer = answer(reader.text()).allowedHosts(reader.texts().toArray(String[]::new));
        RowHandler handler = new RowHandler(answer, reader.text(), reader.texts());
        return Entry.of(rank, line, from, patterns.parse(line.pattern()), handler);
    }

    private List<RowKind> kinds() {
        List<RowKind> kinds = new ArrayList<>();
        for (int left = reader.size(); left > 0; left--) {
            String line = reader.text();
            String file = reader.text();
            kinds.add(RowKind.of(line, file, answer(file)));
        }
        return kinds;
    }

    private Answer answer(String id) {
        int status = reader.size();
        long maxAge = reader.signed();
        return new Answer(id, status, maxAge, reader.flag(), List.of());
    }

    private PackedRows rows(List<RowKind> kinds) {
        int rank = reader.size();
        String host = reader.text();
        Reading reading = reader.flag() ? Reading.IGNORE_CASE : Reading.EXACT;
        int count = reader.size();
        return new PackedRows(rank, host, count, new PathIndex(bytes, reader, reading), kinds);
    }
}
