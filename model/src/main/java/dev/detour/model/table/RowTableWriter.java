package dev.detour.model.table;

import dev.detour.model.QueryPolicy;
import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.template.TemplatePart;
import dev.detour.model.template.TemplateText;
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
    private static final int VERSION = 2;

    private final ByteWriter body = new ByteWriter();
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
        body.texts(lines.automata()).number(lines.mixed().size());
        lines.mixed().forEach(mixed -> body.text(mixed.source()).texts(mixed.automata()));
        body.number(positions.size());
        for (int i = 0; i < positions.size(); i++) {
            body.number(positions.get(i));
            line(lines.lines().get(i));
        }
        ByteWriter rows = new ByteWriter();
        rows.number(packed.size());
        packed.forEach((position, each) -> {
            rows.number(position);
            new PackedRowsWriter(this::kind).write(each, rows);
        });
        body.number(kinds.size());
        kinds.keySet().forEach(kind -> {
            body.text(kind.line()).text(kind.file());
            answer(kind.status(), kind.maxAge(), kind.query());
        });
        body.raw(rows.toByteArray());
        return finish(body.toByteArray());
    }

    private void line(EncodedTable.Line line) {
        Rule rule = line.rule();
        body.text(line.text()).text(line.from()).text(rule.id());
        answer(rule.status(), rule.maxAge(), rule.query());
        body.texts(rule.allowedHosts().stream().map(HostPattern::toString).toList());
        body.text(TemplateText.of(rule.target().orElseThrow()));
        body.texts(rule.target().orElseThrow().references().stream()
                .map(TemplatePart.Reference::name)
                .distinct()
                .toList());
    }

    private void answer(int status, long maxAge, QueryPolicy query) {
        body.number(status).signed(maxAge).flag(query == QueryPolicy.PRESERVE);
    }

    private int kind(Route route) {
        Rule rule = route.rule();
        Kind kind = new Kind(
                TableEncoder.lineWithoutPath(route), RowId.file(rule.id()), rule.status(), rule.maxAge(), rule.query());
        return kinds.computeIfAbsent(kind, each -> kinds.size());
    }

    private static RowTable finish(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        int checksum = (int) crc.getValue();
        ByteWriter file = new ByteWriter();
        file.raw(MAGIC.getBytes(StandardCharsets.US_ASCII)).number(VERSION).fixed(checksum, Integer.BYTES);
        return new RowTable(file.raw(content).toByteArray(), checksum);
    }
}
