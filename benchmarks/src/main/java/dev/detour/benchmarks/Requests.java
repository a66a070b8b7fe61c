package dev.detour.benchmarks;

import dev.detour.runtime.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The requests of the run. Those for tables in files are written down beforehand: a fork need not read all rows for them. */
final class Requests {

    private static final List<String> WRITTEN = List.of("hits", "misses-20", "misses");

    private Requests() {}

    /** Writes requests down. */
    static void prepare(String table) throws IOException {
        if (!isWritten(table) || Files.exists(file(table, WRITTEN.get(WRITTEN.size() - 1)))) {
            return;
        }
        List<Rule> rules = Tables.rules(table);
        for (String traffic : WRITTEN) {
            List<String> lines = new ArrayList<>();
            for (Request request : Traffic.of(traffic, rules)) {
                String location = request.location() == null ? "" : request.location();
                lines.add(request.method() + "\t" + request.path() + "\t" + location);
            }
            Files.write(file(table, traffic), lines);
        }
    }

    private static boolean isWritten(String table) {
        return table.startsWith("packed-");
    }

    private static Path file(String table, String traffic) {
        return Routers.folder(table).resolve(traffic + ".requests");
    }

    static List<Request> of(String table, String traffic) {
        if (!isWritten(table)) {
            return Traffic.of(traffic, Tables.rules(table));
        }
        try {
            return Files.readAllLines(file(table, traffic)).stream()
                    .map(line -> line.split("\t", -1))
                    .map(parts -> request(parts[0], parts[1], parts[2].isEmpty() ? null : parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request request(String method, String path, @Nullable String location) {
        return new Request(method, path.getBytes(StandardCharsets.ISO_8859_1), null, location);
    }
}
