package dev.detour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was measured, as a page. */
final class Report {

    private static final Case AGAIN = new Case("github", Case.HITS, Contenders.AGAIN);

    private final Measurements measurements;

    Report(Measurements measurements) {
        this.measurements = measurements;
    }

    String text() {
        List<Goal> goals = Goals.of(measurements);
        CostTables costs = new CostTables(measurements);
        return "# Results\n\n" + goals(goals) + reasons(goals) + "\n" + machine() + "\n## Tables in files\n\n"
                + part(ScalePart.NAME, costs.scale()) + "\n## Compiling\n\n"
                + part(CompilePart.NAME, costs.compile()) + "\n## Answers\n\n" + answers();
    }

    private static String goals(List<Goal> goals) {
        long missed = goals.stream().filter(Goal::missed).count();
        long measured =
                goals.stream().filter(goal -> goal.measured().isPresent()).count();
        return "Of " + goals.size() + " figures " + measured + " are measured; " + (measured - missed)
                + " reach their goals. What is measured and how: [README](README.md).\n\n"
                + "| figure | goal | measured | reached |\n| --- | ---: | ---: | --- |\n"
                + goals.stream().map(Goal::row).collect(Collectors.joining());
    }

    /** Figures that are missed for one reason stand together. */
    private static String reasons(List<Goal> goals) {
        Reasons reasons = new Reasons();
        Map<String, List<String>> figures = new LinkedHashMap<>();
        goals.stream()
                .filter(Goal::missed)
                .forEach(goal -> figures.computeIfAbsent(reasons.of(goal), key -> new ArrayList<>())
                        .add(goal.figure()));
        if (figures.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("\nWhy goals are missed, and what would reach them:\n\n");
        figures.forEach((reason, all) -> {
            all.forEach(figure -> out.append("- *").append(figure).append("*\n"));
            out.append("\n  ").append(reason).append("\n\n");
        });
        return out.substring(0, out.length() - 1);
    }

    private static String machine() {
        return "- Machine: " + Runtime.getRuntime().availableProcessors() + " cores, " + processor() + ", "
                + System.getProperty("os.name") + "\n- JDK: " + System.getProperty("java.vm.name") + " "
                + Runtime.version() + "\n- Peers: " + Versions.text() + "\n";
    }

    private String part(String name, String text) {
        return measurements.names().stream().anyMatch(each -> each.startsWith(name + " "))
                ? text
                : "The part `" + name + "` has not run.\n";
    }

    private String answers() {
        Times times = new Times(measurements);
        if (Case.all().stream().noneMatch(times::known)) {
            return "The part `routes` has not run.\n";
        }
        OptionalDouble noise = times.ratio(AGAIN, AGAIN.with(Contenders.DETOUR));
        return "Times are nanoseconds for an answer: the 25th percentile of all iterations of all rounds, each case in a virtual\n"
                + "machine of its own. *Net* is without the time of making the string of the path (row `string`), or the request\n"
                + "(rows `…-request`); *ratio* is the net time divided by that of Detour. Bytes are those that an answer\n"
                + "allocates, those of its input among them."
                + (noise.isPresent()
                        ? String.format(
                                Locale.ROOT,
                                " The same code once more (`%s`) took %.2f times the time.",
                                Contenders.AGAIN,
                                noise.getAsDouble())
                        : "")
                + "\n\n" + new RouteTables(measurements).text();
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
