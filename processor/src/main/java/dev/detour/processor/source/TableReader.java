package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_VALUE;
import static dev.detour.model.diagnostic.DiagnosticId.UNREADABLE_MAP;

import dev.detour.model.Declaration;
import dev.detour.model.Located;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.map.MapCompiler;
import dev.detour.model.map.MapFormat;
import dev.detour.model.map.MapSettings;
import dev.detour.model.map.MappedFile;
import dev.detour.model.map.RowsText;
import dev.detour.processor.element.Annotations;
import dev.detour.processor.element.Attributes;
import dev.detour.processor.file.ResourceFiles;
import dev.detour.processor.file.UnreadableFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @RedirectMap} and the files that it names. */
final class TableReader {

    private final Elements elements;
    private final ResourceFiles resources;

    TableReader(Elements elements, ResourceFiles resources) {
        this.elements = elements;
        this.resources = resources;
    }

    /**
     * Reads the table of an interface.
     *
     * @param type the interface
     * @param compiledHere whether it comes from sources
     * @return its table; empty where it has none, or the compiler does not know a value of it
     */
    Optional<RedirectTable> read(TypeElement type, boolean compiledHere) {
        Optional<Attributes> defaults = Attributes.find(type, Annotations.DEFAULTS);
        return Attributes.find(type, Annotations.MAP)
                .filter(map ->
                        map.resolved() && defaults.map(Attributes::resolved).orElse(true))
                .map(map -> compiledHere ? read(type, map, defaults) : ofClassFile(type, map));
    }

    private RedirectTable read(TypeElement type, Attributes map, Optional<Attributes> defaults) {
        MapSettings settings = settings(type.getQualifiedName().toString(), map, defaults);
        Findings findings = new Findings();
        DeclarationReader.check(map, defaults).forEach(findings::add);
        List<Located<String>> names = map.all("value", String.class).orElse(List.of());
        if (names.isEmpty()) {
            findings.add(UNREADABLE_MAP, map.origin(), "the table has no files.", "Name one, such as \"legacy.tsv\".");
        }
        boolean readable = !findings.failed();
        List<MappedFile> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Located<String> name : names) {
            if (!seen.add(name.value())) {
                findings.add(INVALID_VALUE, name.origin(), name.value() + " is named twice.", "Leave it out here.");
            } else if (readable) {
                load(name, settings, findings).ifPresent(files::add);
            }
        }
        return TableFindings.of(settings.owner(), files, findings.list());
    }

    private Optional<MappedFile> load(Located<String> name, MapSettings settings, Findings findings) {
        try {
            byte[] content = resources.read(name.value());
            return Optional.of(MapCompiler.compile(name.value(), content, settings, name.origin()));
        } catch (UnreadableFileException e) {
            findings.add(new Diagnostic(UNREADABLE_MAP, UNREADABLE_MAP.severity(), name.origin(), e.text()));
            return Optional.empty();
        }
    }

    private static MapSettings settings(String owner, Attributes map, Optional<Attributes> defaults) {
        List<Attributes> sources =
                Stream.concat(Stream.of(map), defaults.stream()).toList();
        return new MapSettings(
                owner,
                map.constant("format", MapFormat.class).orElse(MapFormat.AUTO),
                pick(sources, from -> from.one("status", Integer.class)),
                pick(sources, from -> from.all("host", String.class)).orElse(List.of()),
                pick(sources, from -> from.one("scheme", String.class)).orElse(new Located<>("", map.origin())),
                pick(sources, from -> from.one("basePath", String.class)).orElse(new Located<>("", map.origin())),
                pick(sources, from -> from.constant("query", QueryPolicy.class)).orElse(QueryPolicy.PRESERVE),
                pick(sources, from -> from.constant("trailingSlash", TrailingSlash.class))
                        .orElse(TrailingSlash.EXACT),
                pick(sources, from -> from.one("caseSensitive", Boolean.class))
                        .map(Located::value)
                        .orElse(true),
                pick(sources, from -> from.all("allowedHosts", String.class)).orElse(List.of()),
                pick(sources, from -> from.one("maxAge", Long.class)).orElse(new Located<>(-1L, map.origin())),
                map.one("patterns", Boolean.class).map(Located::value).orElse(false));
    }

    private static <T> Optional<T> pick(List<Attributes> sources, Function<Attributes, Optional<T>> read) {
        return sources.stream().flatMap(from -> read.apply(from).stream()).findFirst();
    }

    /** What a class file keeps was proven when it was compiled; what its warnings are, was told then. */
    private RedirectTable ofClassFile(TypeElement type, Attributes map) {
        Findings findings = new Findings();
        List<Rule> rules = new ArrayList<>();
        Optional<String> rows = CompiledHandlers.rows(type, elements);
        if (rows.isEmpty()) {
            findings.add(
                    UNREADABLE_MAP,
                    map.origin(),
                    "the class file does not keep the rows of the table: it was compiled without Detour's processor, or they"
                            + " are too many.",
                    "Compile the interface with the processor, or together with the site.");
        } else if (!addAll(rows.get(), map, rules)) {
            findings.add(
                    UNREADABLE_MAP,
                    map.origin(),
                    "the class file keeps the rows of the table in a form that is not known: it was compiled with another"
                            + " version of Detour.",
                    "Compile the interface again, with this version.");
        }
        MappedFile file = new MappedFile(type.getQualifiedName().toString(), MapFormat.AUTO, rules, List.of());
        return new RedirectTable(List.of(file), findings.list(), Optional.empty());
    }

    private static boolean addAll(String rows, Attributes map, List<Rule> rules) {
        try {
            List<Declaration> declarations = RowsText.read(rows, map.origin());
            declarations.forEach(row -> RuleChecker.check(row, ignored -> {}).ifPresent(rules::add));
            return rules.size() == declarations.size();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
