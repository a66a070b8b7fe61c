package dev.detour.benchmarks;

import static dev.detour.benchmarks.RouteTables.number;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What tables cost to compile, to load, and to keep. */
final class CostTables {

    private final Measurements measurements;

    CostTables(Measurements measurements) {
        this.measurements = measurements;
    }

    String scale() {
        StringBuilder out = new StringBuilder("| | entries loaded by | ms | ratio | MB | ratio |\n");
        out.append("| --- | --- | ---: | ---: | ---: | ---: |\n");
        for (String table : ScalePart.TABLES) {
            for (String kind : List.of(ScaleProbe.MAP, ScaleProbe.ROUTER)) {
                out.append("| ").append(table).append(" | ").append(kind);
                for (String measure : List.of(ScalePart.LOADING, ScalePart.HEAP)) {
                    out.append(" | ")
                            .append(number(measurements.median(ScalePart.key(table, kind, measure)), "%.1f"))
                            .append(" | ")
                            .append(kind.equals(ScaleProbe.MAP) ? "" : number(scale(table, measure), "%.2f"));
                }
                out.append(" |\n");
            }
        }
        return out.toString();
    }

    /** What a table takes, in units of the map of the same entries. */
    OptionalDouble scale(String table, String measure) {
        return Times.combine(
                measurements.median(ScalePart.key(table, ScaleProbe.ROUTER, measure)),
                measurements.median(ScalePart.key(table, ScaleProbe.MAP, measure)),
                (own, map) -> own / map);
    }

    String compile() {
        StringBuilder out =
                new StringBuilder("| project | javac | runs | s | ratio | s of processor time | ratio | MB |\n");
        out.append("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        projects().forEach(project -> {
            for (String side : List.of(CompilePart.WITHOUT, CompilePart.WITH)) {
                if (runs(project, side) > 0) {
                    out.append(row(project, side));
                }
            }
        });
        return out.toString();
    }

    private static Stream<String> projects() {
        return Stream.of(
                        CompilePart.DECLARATIONS.stream().map(CompilePart::declarations),
                        CompilePart.TABLES.stream(),
                        Stream.of(CompilePart.LARGEST))
                .flatMap(names -> names);
    }

    private String row(String project, String side) {
        boolean with = side.equals(CompilePart.WITH);
        StringBuilder row =
                new StringBuilder("| " + project + " | " + side(project, with) + " | " + runs(project, side));
        for (String measure : List.of(CompilePart.WALL, CompilePart.PROCESSOR)) {
            row.append(" | ").append(number(measurements.median(CompilePart.key(project, side, measure)), "%.2f"));
            row.append(" | ").append(with ? number(compile(project, measure), "%.2f") : "");
        }
        OptionalDouble memory = measurements.median(CompilePart.key(project, side, CompilePart.MEMORY));
        return row.append(" | ").append(number(memory, "%.0f")).append(" |\n").toString();
    }

    private static String side(String project, boolean with) {
        if (project.equals(CompilePart.LARGEST)) {
            return "with the rows, in `-Xmx2g`";
        }
        String what = project.startsWith("packed") ? "the rows" : "the processor";
        return (with ? "with " : "without ") + what;
    }

    private int runs(String project, String side) {
        return measurements.count(CompilePart.key(project, side, CompilePart.WALL));
    }

    /** What a project takes, in units of the same without processor or rows. */
    OptionalDouble compile(String project, String measure) {
        return Times.combine(
                measurements.median(CompilePart.key(project, CompilePart.WITH, measure)),
                measurements.median(CompilePart.key(project, CompilePart.WITHOUT, measure)),
                (with, without) -> with / without);
    }

    /** How often javac failed to compile a million rows in the memory that it was given. */
    OptionalDouble failures() {
        return measurements.median(CompilePart.key(CompilePart.LARGEST, CompilePart.WITH, CompilePart.FAILURES));
    }
}
