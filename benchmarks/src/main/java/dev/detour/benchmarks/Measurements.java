package dev.detour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What was measured: under each name one or more values. A part of the run keeps its own in a file. */
final class Measurements {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void add(String name, double value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    Set<String> names() {
        return values.keySet();
    }

    /** How many values a name has. */
    int count(String name) {
        return values.getOrDefault(name, List.of()).size();
    }

    /** The 25th percentile, where other work on the machine only ever adds to a time. */
    OptionalDouble lowerQuartile(String name) {
        return quantile(name, 4);
    }

    OptionalDouble median(String name) {
        return quantile(name, 2);
    }

    OptionalDouble least(String name) {
        return quantile(name, Integer.MAX_VALUE);
    }

    private OptionalDouble quantile(String name, int parts) {
        List<Double> sorted = new ArrayList<>(values.getOrDefault(name, List.of()));
        Collections.sort(sorted);
        return sorted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sorted.get(sorted.size() / parts));
    }

    /** Writes a line for each value: its name, a tab, and the value. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        values.forEach((name, all) -> all.forEach(value -> lines.add(name + "\t" + value)));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    /** Adds what a file holds, if there is one. */
    void read(Path file) throws IOException {
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int tab = line.indexOf('\t');
                add(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
            }
        }
    }
}
