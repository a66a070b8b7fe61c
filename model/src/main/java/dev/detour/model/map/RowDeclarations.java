package dev.detour.model.map;

import dev.detour.model.Declaration;
import dev.detour.model.Located;
import dev.detour.model.Origin;
import dev.detour.model.Parameter;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.ValueType;
import java.util.List;

/** Makes declarations of the rows of a file. */
final class RowDeclarations {

    private static final int USUAL_STATUS = 307;

    /** Where they are used, moved pages are meant. */
    private static final int NETLIFY_STATUS = 301;

    private final MapSettings settings;
    private final MapFormat format;
    private final String file;
    private final Origin table;
    private final Located<Integer> status;
    private final String prefix;

    RowDeclarations(MapSettings settings, MapFormat format, String file, Origin table) {
        this.settings = settings;
        this.format = format;
        this.file = file;
        this.table = table;
        this.prefix = settings.owner() + "#" + file + ":";
        int usual = format == MapFormat.NETLIFY ? NETLIFY_STATUS : USUAL_STATUS;
        this.status = settings.status().orElse(new Located<>(usual, table));
    }

    Declaration of(MapRow row) {
        boolean literal = format != MapFormat.NETLIFY && !settings.patterns();
        return new Declaration(
                id(row),
                origin(row.from()),
                List.of(located(row.from(), literal)),
                located(row.to(), literal),
                row.status().map(own -> own.at(origin(own.cell()))).orElse(status),
                row.methods().stream()
                        .map(method -> method.at(origin(method.cell())))
                        .toList(),
                settings.hosts(),
                settings.scheme(),
                settings.basePath(),
                row.query().orElse(settings.query()),
                format == MapFormat.NETLIFY ? TrailingSlash.OPTIONAL : settings.trailingSlash(),
                settings.caseSensitive(),
                settings.allowedHosts(),
                settings.maxAge(),
                row.unnamed().stream()
                        .map(name -> new Parameter(name, ValueType.STRING, origin(row.from())))
                        .toList());
    }

    private Located<String> located(Cell cell, boolean literal) {
        return new Located<>(literal ? LiteralText.of(cell.text()) : cell.text(), origin(cell));
    }

    /** Names the row within everything that is compiled. */
    String id(MapRow row) {
        return prefix + row.from().line();
    }

    RowOrigin origin(Cell cell) {
        return new RowOrigin(file, cell.line(), cell.column(), table);
    }
}
