package dev.detour.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the part {@code routes} measured: a table for each table of rules and traffic. */
final class RouteTables {

    private final Times times;

    RouteTables(Measurements measurements) {
        times = new Times(measurements);
    }

    String text() {
        List<Case> cases = Case.all().stream().filter(times::known).toList();
        return cases.stream()
                .map(each -> each.with(""))
                .distinct()
                .map(heading -> table(
                        heading,
                        cases.stream()
                                .filter(each -> each.with("").equals(heading))
                                .toList()))
                .collect(Collectors.joining("\n"));
    }

    private String table(Case heading, List<Case> cases) {
        return "### " + heading.table() + ", " + heading.traffic() + "\n\n| | ns | net | ratio | bytes |\n"
                + "| --- | ---: | ---: | ---: | ---: |\n"
                + cases.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Case each) {
        return "| " + each.contender()
                + " | " + number(times.gross(each), "%.1f")
                + " | " + number(times.net(each), "%.1f")
                + " | " + number(times.ratio(each, each.with(Contenders.DETOUR)), "%.2f")
                + " | " + number(times.octets(each), "%.0f") + " |\n";
    }

    static String number(OptionalDouble value, String format) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "";
    }
}
