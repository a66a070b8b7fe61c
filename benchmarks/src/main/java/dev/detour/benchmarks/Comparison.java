package dev.detour.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures, and writes the page of results. Arguments, in any order: names of parts (all; {@code report} is
 * none of them), the number of rounds (5), and
 * {@code only=} with a regular expression for the cases of the part {@code routes} that are to run; then nothing is written.
 */
public final class Comparison {

    private static final Path RESULTS = Path.of("RESULTS.md");
    private static final Path MEASUREMENTS = Path.of("target", "measurements");
    private static final String ONLY = "only=";

    /** Measures nothing, and writes the page. */
    private static final String REPORT = "report";

    private Comparison() {}

    /**
     * Runs.
     *
     * @param arguments parts, rounds, and a filter over <code>table traffic contender</code>
     * @throws IOException if something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = 5;
        String only = "";
        List<String> names = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith(ONLY)) {
                only = argument.substring(ONLY.length());
            } else if (argument.matches("[0-9]+")) {
                rounds = Integer.parseInt(argument);
            } else {
                names.add(argument);
            }
        }
        // The tables that the first part compiles are those that the others load.
        List<Part> parts = List.of(new CompilePart(), new ScalePart(), new RoutePart(Pattern.compile(only)));
        List<String> known =
                Stream.concat(parts.stream().map(Part::name), Stream.of(REPORT)).toList();
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException(names + ": parts are " + known);
        }
        List<String> failed = new ArrayList<>();
        for (Part part : parts) {
            if (names.isEmpty() ? only.isEmpty() || part instanceof RoutePart : names.contains(part.name())) {
                try {
                    run(part, rounds, only.isEmpty());
                } catch (IllegalStateException e) {
                    // What the others measure is still worth knowing.
                    e.printStackTrace();
                    failed.add(part.name());
                }
            }
        }
        if (only.isEmpty()) {
            Files.writeString(RESULTS, new Report(read(parts)).text());
            System.out.println(RESULTS + " is written");
        }
        if (!failed.isEmpty()) {
            System.err.println("failed: " + failed);
            System.exit(1);
        }
    }

    private static void run(Part part, int rounds, boolean keep) throws IOException {
        long start = System.nanoTime();
        Measurements measurements = new Measurements();
        Runnable save = () -> {
            try {
                measurements.write(file(part));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        part.measure(measurements, rounds, keep ? save : () -> {});
        System.out.printf("%s took %.1f minutes%n", part.name(), (System.nanoTime() - start) / 60e9);
        if (keep) {
            save.run();
        } else {
            System.out.println(new RouteTables(measurements).text());
        }
    }

    /** What the parts measured, now or before. */
    private static Measurements read(List<Part> parts) throws IOException {
        Measurements measurements = new Measurements();
        for (Part part : parts) {
            measurements.read(file(part));
        }
        return measurements;
    }

    private static Path file(Part part) {
        return MEASUREMENTS.resolve(part.name() + ".tsv");
    }
}
