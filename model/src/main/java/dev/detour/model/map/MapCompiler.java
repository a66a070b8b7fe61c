package dev.detour.model.map;

import static dev.detour.model.diagnostic.DiagnosticId.UNREADABLE_MAP;

import dev.detour.model.Origin;
import dev.detour.model.Rule;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.Severity;
import dev.detour.model.map.order.OrderCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Compiles a file of redirects into rules: each row is checked as an annotation would be. */
public final class MapCompiler {

    private final MapSettings settings;
    private final String file;
    private final Origin table;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Set<Diagnostic> shared = new HashSet<>();

    private MapCompiler(MapSettings settings, String file, Origin table) {
        this.settings = settings;
        this.file = file;
        this.table = table;
    }

    /**
     * Compiles a file.
     *
     * @param file its path, as the declaration names it
     * @param content its bytes
     * @param settings what holds for all rows
     * @param table where the declaration names the file
     * @return the rules of all rows that have no error, and what is wrong with the others
     */
    public static MappedFile compile(String file, byte[] content, MapSettings settings, Origin table) {
        return new MapCompiler(settings, file, table).compile(content);
    }

    private MappedFile compile(byte[] content) {
        List<Rule> rules = new ArrayList<>();
        Optional<MapFormat> format = settings.format().of(file);
        if (format.isEmpty()) {
            fault(new MapFault(
                    1,
                    1,
                    "the name does not say how the file is written.\n"
                            + "Call it .tsv, .csv or _redirects, or name its format."));
            return new MappedFile(file, MapFormat.AUTO, rules, findings);
        }
        MapText text = MapText.decode(content, this::fault);
        if (findings.isEmpty()) {
            RowDeclarations declarations = new RowDeclarations(settings, format.get(), file, table);
            PlainRows plain = new PlainRows(declarations);
            Consumer<MapRow> rows = row -> plain.rule(row)
                    .or(() -> RuleChecker.check(declarations.of(row), this::found))
                    .ifPresent(rules::add);
            reader(format.get()).read(text, rows, this::fault);
        }
        if (format.get() == MapFormat.NETLIFY
                && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            OrderCheck.check(rules, findings::add);
        }
        if (rules.isEmpty() && findings.isEmpty()) {
            fault(new MapFault(1, 1, "the file has no rules.\nWrite one, or leave the file out."));
        }
        return new MappedFile(file, format.get(), rules, findings);
    }

    private static RowReader reader(MapFormat format) {
        return switch (format) {
            case TSV -> new TsvReader();
            case CSV -> new CsvReader();
            case NETLIFY -> new NetlifyReader();
            case AUTO -> throw new IllegalArgumentException("the format of a file is known by now");
        };
    }

    private void fault(MapFault fault) {
        RowOrigin origin = new RowOrigin(file, fault.line(), fault.column(), table);
        findings.add(new Diagnostic(UNREADABLE_MAP, UNREADABLE_MAP.severity(), origin, fault.message()));
    }

    /** What is wrong with an attribute is found again for each row. */
    private void found(Diagnostic finding) {
        if (finding.origin() instanceof RowOrigin || shared.add(finding)) {
            findings.add(finding);
        }
    }
}
