package dev.detour.benchmarks;

import dev.detour.runtime.Nullable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, as a page. */
final class Report {

    private final Map<Case, Sample> samples;
    private final int rounds;

    Report(Map<Case, Sample> samples, int rounds) {
        this.samples = samples;
        this.rounds = rounds;
    }

    String text() {
        StringBuilder out = new StringBuilder("# Results\n\n");
        out.append("Times are nanoseconds for an answer: the 25th percentile of ")
                .append(rounds)
                .append(" rounds, each case in a virtual machine\nof its own. *Net* is without the time of making ")
                .append("the string of the path (row `string`), *ratio* the net time divided by that of\nDetour. ")
                .append("Bytes are those that an answer allocates, the string among them. What is measured and how: ")
                .append("[README](README.md).\n\n")
                .append("- Machine: ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" cores, ")
                .append(processor())
                .append(", ")
                .append(System.getProperty("os.name"))
                .append("\n- JDK: ")
                .append(System.getProperty("java.vm.name"))
                .append(' ')
                .append(Runtime.version())
                .append("\n- Peers: ")
                .append(Versions.text())
                .append('\n');
        samples.keySet().stream()
                .collect(Collectors.groupingBy(Report::heading, LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, cases) -> {
                    out.append("\n## ").append(heading).append("\n\n| | ns | net | ratio | bytes |\n");
                    out.append("| --- | ---: | ---: | ---: | ---: |\n");
                    cases.forEach(each -> out.append(row(each)));
                });
        return out.toString();
    }

    private static String heading(Case each) {
        return each.table() + ", " + each.traffic();
    }

    private String row(Case each) {
        Sample sample = sample(each);
        Sample string = samples.get(new Case(each.table(), each.traffic(), Contenders.STRING));
        Sample detour = samples.get(new Case(each.table(), each.traffic(), Contenders.DETOUR));
        double net = string == null ? Double.NaN : sample.time() - string.time();
        double own = string == null || detour == null ? Double.NaN : detour.time() - string.time();
        boolean isString = each.contender().equals(Contenders.STRING);
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %s | %d |%n",
                each.contender(),
                sample.time(),
                isString ? "" : number(net, "%.1f"),
                isString ? "" : number(net / own, "%.2f"),
                sample.octets());
    }

    private Sample sample(Case each) {
        Sample sample = samples.get(each);
        if (sample == null) {
            throw new IllegalArgumentException("not measured: " + each);
        }
        return sample;
    }

    private static String number(double value, String format) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private static String processor() {
        @Nullable String model = null;
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            model = lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
        return model == null ? System.getProperty("os.arch") : model;
    }
}
