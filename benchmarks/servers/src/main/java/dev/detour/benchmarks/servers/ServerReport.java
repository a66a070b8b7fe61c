package dev.detour.benchmarks.servers;

import dev.detour.benchmarks.servers.Contestant.Serves;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Puts the figures into a table. */
record ServerReport(Map<Contestant, List<Double>> microseconds) {

    String text() {
        StringBuilder text = new StringBuilder("# What redirects cost servers\n\n");
        text.append(
                        "Processor time of the server a request, in microseconds (median of the rounds), and ratios (medians of those of")
                .append(" each round).\nSee [README.md](README.md) for what is compared. JDK ")
                .append(System.getProperty("java.version"))
                .append(".\n\n| server | fixed answer | 13,000 rules | rules / fixed | rules / nginx's map |\n")
                .append("| --- | ---: | ---: | ---: | ---: |\n");
        for (String name : new TreeMap<>(byName()).keySet()) {
            text.append(row(name));
        }
        return text.toString();
    }

    private Map<String, Boolean> byName() {
        Map<String, Boolean> names = new TreeMap<>();
        microseconds.keySet().forEach(contestant -> names.put(contestant.name(), true));
        return names;
    }

    private String row(String name) {
        List<Double> fixed = of(name, Serves.FIXED);
        List<Double> table = of(name, Serves.TABLE);
        List<Double> nginx = of("nginx", Serves.TABLE);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.3f | %.2f |%n",
                name,
                median(fixed),
                median(table),
                median(ratios(table, fixed)),
                median(ratios(table, nginx)));
    }

    private List<Double> of(String name, Serves serves) {
        return microseconds.entrySet().stream()
                .filter(entry ->
                        entry.getKey().name().equals(name) && entry.getKey().serves() == serves)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> ratios(List<Double> some, List<Double> others) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            ratios.add(some.get(i) / others.get(i));
        }
        return ratios;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
