package dev.detour.conformance;

import dev.detour.runtime.Nullable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The requests of the suite. */
final class Rows {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-f]{4}|[trn\\\\])");

    private Rows() {}

    /** All requests: the hostile ones, each on the host of its fixture, and the others. */
    static List<Row> all() {
        Stream<Row> hostile = lines(Rows.class, "hostile-requests.tsv").map(Rows::hostile);
        Stream<Row> others = lines(Rows.class, "requests.tsv").map(Rows::other);
        return Stream.concat(hostile, others).toList();
    }

    private static Row hostile(String line) {
        String[] cells = line.split("\t", -1);
        String host = cells[0].equals("host") ? cells[1] : cells[0] + ".test";
        String target = (cells[2].equals("-") ? "" : cells[2]) + (cells[3].equals("-") ? "" : "?" + cells[3]);
        return new Row("GET " + host + " " + target, "GET", host(host), unescaped(target));
    }

    private static Row other(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(cells[0] + " " + cells[1] + " " + cells[2], cells[0], host(cells[1]), unescaped(cells[2]));
    }

    private static @Nullable String host(String cell) {
        return cell.equals("-") ? null : unescaped(cell);
    }

    private static String unescaped(String cell) {
        return ESCAPE.matcher(cell).replaceAll(found -> Matcher.quoteReplacement(unescape(found.group(1))));
    }

    private static String unescape(String name) {
        return switch (name) {
            case "t" -> "\t";
            case "r" -> "\r";
            case "n" -> "\n";
            case "\\" -> "\\";
            default -> String.valueOf((char) Integer.parseInt(name.substring(1), 16));
        };
    }

    /** The lines of a table beside a class, without blank ones and comments. */
    static Stream<String> lines(Class<?> beside, String name) {
        InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), () -> name + " is missing");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
