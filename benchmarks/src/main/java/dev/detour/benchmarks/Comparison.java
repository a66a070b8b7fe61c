package dev.detour.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Measures, and writes the page of results. Arguments, in any order: names of parts (all; {@code report} is
 * none of them), the number of rounds (5), and
 * {@code only=} with a regular expression for the cases of the part {@code routes} that are to run; then nothing is written.
 */
public final class Comparison {

    private static final Path RESULTS = Path.of("RESULTS.md");
    private static final Path MEASUREMENTS = Path.of("target", "measurements");
    /** In this order, for the tables that the first compiles are those that the others load. */
    private static final List<String> PARTS = List.of(CompilePart.NAME, ScalePart.NAME, RoutePart.NAME);

    private Comparison() {}

    /**
     * Runs.
     *
     * @param arguments parts, rounds, and a filter over <code>table traffic contender</code>
     * @throws IOException if something cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Arguments told = Arguments.parse(arguments, PARTS);
        List<Part> parts = List.of(new CompilePart(), new ScalePart(), new RoutePart(Pattern.compile(told.only())));
        List<String> failed = new ArrayList<>();
        for (Part part : parts) {
            try {
                if (told.runs(part)) {
                    run(part, told);
                }
            } catch (IllegalStateException e) {
                // What the others measure is still worth knowing.
                e.printStackTrace();
                failed.add(part.name());
            }
        }
        if (!told.isTrial()) {
            Files.writeString(RESULTS, new Report(read(parts)).text());
            System.out.println(RESULTS + " is written");
        }
        if (!failed.isEmpty()) {
            System.err.println("failed: " + failed);
            System.exit(1);
        }
    }

    private static void run(Part part, Arguments told) throws IOException {
        long start = System.nanoTime();
        Measurements measurements = new Measurements();
        Runnable save = () -> {
            try {
                measurements.write(file(part));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        part.measure(measurements, told.rounds(), told.isTrial() ? () -> {} : save);
        System.out.printf("%s took %.1f minutes%n", part.name(), (System.nanoTime() - start) / 60e9);
        if (told.isTrial()) {
            System.out.println(new RouteTables(measurements).text());
        } else {
            save.run();
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
