package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_VALUE;
import static dev.detour.model.diagnostic.DiagnosticId.UNREADABLE_MAP;

import dev.detour.model.Located;
import dev.detour.model.QueryPolicy;
import dev.detour.model.TrailingSlash;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.map.MapCompiler;
import dev.detour.model.map.MapFormat;
import dev.detour.model.map.MapSettings;
import dev.detour.model.map.MappedFile;
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

/** Reads {@code @RedirectMap} and the files that it names. */
final class TableReader {

    private final ResourceFiles resources;

    TableReader(ResourceFiles resources) {
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
            findings.add(new Diagnostic(UNREADABLE_MAP, UNREADABLE_MAP.severity(), name.origin(), e.getMessage()));
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

    /** Its rows are in the router that was generated with it, but not in a form that a site could prove. */
    private static RedirectTable ofClassFile(TypeElement type, Attributes map) {
        Findings findings = new Findings();
        findings.add(
                UNREADABLE_MAP,
                map.origin(),
                "the table of " + type.getQualifiedName()
                        + " was compiled into its own router, and a class file does not" + " keep its rows for others.",
                "Compile the interface together with the site, or serve the two routers by RedirectRouter.of.");
        return new RedirectTable(List.of(), findings.list(), Optional.empty());
    }
}
