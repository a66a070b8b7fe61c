package dev.detour.processor.report;

import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a build makes of warnings: {@code -Adetour.severity=unused-variable:error,redirect-chain:off}.
 *
 * <p>What is an error by itself stays one, since nothing right could be generated.
 */
public final class Severities {

    private final Map<DiagnosticId, Severity> chosen = new EnumMap<>(DiagnosticId.class);
    private final List<String> complaints = new ArrayList<>();

    private Severities() {}

    /**
     * Reads the option.
     *
     * @param option its value; empty for none
     * @return what it says, and what is wrong with it
     */
    public static Severities parse(String option) {
        Severities severities = new Severities();
        Arrays.stream(option.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(severities::add);
        return severities;
    }

    private void add(String entry) {
        int colon = entry.indexOf(':');
        String name = (colon < 0 ? entry : entry.substring(0, colon)).strip();
        Optional<DiagnosticId> id = Arrays.stream(DiagnosticId.values())
                .filter(each -> each.text().equals(name))
                .findFirst();
        Optional<Severity> severity = colon < 0
                ? Optional.empty()
                : severity(entry.substring(colon + 1).strip());
        if (id.isEmpty()) {
            complaints.add("\"" + entry + "\" names no diagnostic");
        } else if (severity.isEmpty()) {
            complaints.add("\"" + entry + "\" gives no severity: write " + name + ":error, :warning or :off");
        } else if (id.get().severity() == Severity.ERROR && severity.get() != Severity.ERROR) {
            complaints.add("\"" + entry + "\" has no effect, since " + name + " is always an error");
        } else if (chosen.putIfAbsent(id.get(), severity.get()) != null) {
            complaints.add("\"" + entry + "\" names " + name + " a second time, and the first one counts");
        }
    }

    private static Optional<Severity> severity(String name) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    /**
     * What is wrong with the option.
     *
     * @return a sentence; empty where nothing is wrong
     */
    public Optional<String> complaint() {
        if (complaints.isEmpty()) {
            return Optional.empty();
        }
        String warnings = Arrays.stream(DiagnosticId.values())
                .filter(each -> each.severity() == Severity.WARNING)
                .map(DiagnosticId::text)
                .collect(Collectors.joining(", "));
        return Optional.of("in the option detour.severity, " + String.join("; ", complaints)
                + ".\nIt takes pairs such as unused-variable:off, parted by commas, of " + warnings + ".");
    }

    /**
     * The severity of a warning.
     *
     * @param id the diagnostic
     * @return what the build chose; {@link Severity#WARNING} where it did not
     */
    Severity ofWarning(DiagnosticId id) {
        return chosen.getOrDefault(id, Severity.WARNING);
    }
}
