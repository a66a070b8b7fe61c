package dev.detour.model.table;

import dev.detour.model.QueryPolicy;
import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.template.TemplatePart;
import dev.detour.model.template.TemplateText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Writes the routes of rows. A file is {@code DTRT}, the version and the checksum of all that follows, which is: automata and
 * mixed segments; single routes; what packed rows have in common; packed rows.
 */
final class RowTableWriter {

    private static final String MAGIC = "DTRT";
    private static final int VERSION = 3;
    private static final int HEADER = MAGIC.length() + 1 + Integer.BYTES;

    private final ByteWriter file = new ByteWriter();
    private final Map<Kind, Integer> kinds = new LinkedHashMap<>();

    /** What rows have in common: their line without the path, what their ids begin with, and their answer. */
    private record Kind(String line, String file, int status, long maxAge, QueryPolicy query) {}

    /**
     * Writes a table.
     *
     * @param lines single routes
     * @param positions the place of each of them among all routes
     * @param packed packed rows, by the place that they take together
     * @return the table
     */
    static RowTable write(EncodedTable lines, List<Integer> positions, Map<Integer, PackedRows> packed) {
        return new RowTableWriter().writeAll(lines, positions, packed);
    }

    private RowTable writeAll(EncodedTable lines, List<Integer> positions, Map<Integer, PackedRows> packed) {
        file.raw(MAGIC.getBytes(StandardCharsets.US_ASCII)).number(VERSION).fixed(0, Integer.BYTES);
        file.texts(lines.automata()).number(lines.mixed().size());
        lines.mixed().forEach(mixed -> file.text(mixed.source()).texts(mixed.automata()));
        file.number(positions.size());
        for (int i = 0; i < positions.size(); i++) {
            file.number(positions.get(i));
            line(lines.lines().get(i));
        }
        ByteWriter rows = new ByteWriter();
        rows.number(packed.size());
        packed.forEach((position, each) -> {
            rows.number(position);
            new PackedRowsWriter(this::kind).write(each, rows);
        });
        file.number(kinds.size());
        kinds.keySet().forEach(kind -> {
            file.text(kind.line()).text(kind.file());
            answer(kind.status(), kind.maxAge(), kind.query());
        });
        file.all(rows);
        return finish();
    }

    private void line(EncodedTable.Line line) {
        Rule rule = line.rule();
        file.text(line.text()).text(line.from()).text(rule.id());
        answer(rule.status(), rule.maxAge(), rule.query());
        file.texts(rule.allowedHosts().stream().map(HostPattern::toString).toList());
        file.text(TemplateText.of(rule.target().orElseThrow()));
        file.texts(rule.target().orElseThrow().references().stream()
                .map(TemplatePart.Reference::name)
                .distinct()
                .toList());
    }

    private void answer(int status, long maxAge, QueryPolicy query) {
        file.number(status).signed(maxAge).flag(query == QueryPolicy.PRESERVE);
    }

    private int kind(Route route) {
        Rule rule = route.rule();
        Kind kind = new Kind(
                TableEncoder.lineWithoutPath(route), RowId.file(rule.id()), rule.status(), rule.maxAge(), rule.query());
        return kinds.computeIfAbsent(kind, each -> kinds.size());
    }

    /** The checksum is known last. */
    private RowTable finish() {
        byte[] content = file.toByteArray();
        CRC32C crc = new CRC32C();
        crc.update(content, HEADER, content.length - HEADER);
        int checksum = (int) crc.getValue();
        ByteBuffer.wrap(content).putInt(HEADER - Integer.BYTES, checksum);
        return new RowTable(content, checksum);
    }
}
