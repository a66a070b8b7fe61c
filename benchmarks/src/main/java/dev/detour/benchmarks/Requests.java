package dev.detour.benchmarks;

import dev.detour.runtime.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The requests of the run, written down beforehand, so that no fork needs all rules to make them up. */
final class Requests {

    private Requests() {}

    /** Writes down all requests for a table. */
    static void prepare(String table) throws IOException {
        List<Rule> rules = Tables.rules(table);
        List<String> names = Case.all().stream()
                .filter(each -> each.table().equals(table))
                .map(Case::traffic)
                .distinct()
                .toList();
        for (String traffic : names) {
            List<String> lines = new ArrayList<>();
            for (Request request : Traffic.of(traffic, rules)) {
                String location = request.location() == null ? "" : request.location();
                lines.add(request.method() + "\t" + request.path() + "\t" + location);
            }
            Files.write(file(table, traffic), lines);
        }
    }

    private static Path file(String table, String traffic) {
        return Routers.folder(table).resolve(traffic + ".requests");
    }

    static List<Request> of(String table, String traffic) {
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
