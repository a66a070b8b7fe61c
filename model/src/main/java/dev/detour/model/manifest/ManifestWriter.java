package dev.detour.model.manifest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.detour.model.HttpMethod;
import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.PatternText;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.pattern.Variable;
import dev.detour.model.template.TemplateText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Writes a site as JSON, for tools and for review: the same bytes for the same routes. Its schema is the resource
 * {@code dev/detour/model/manifest.schema.json}. What a route leaves open has no property. Rows of files stand on
 * one line each.
 */
public final class ManifestWriter {

    /** The version of the format; a change that readers would stumble over raises it. */
    public static final int FORMAT = 1;

    private final JsonGenerator json;
    private final Lines lines;
    private final RowText rows = new RowText();

    private ManifestWriter(JsonGenerator json, Lines lines) {
        this.json = json;
        this.lines = lines;
    }

    /** Begins a line before an element of an array where that is a row. */
    private static final class Lines implements DefaultPrettyPrinter.Indenter {

        private boolean row;

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            json.writeRaw(row ? "\n    " : " ");
        }

        @Override
        public boolean isInline() {
            return true;
        }
    }

    /**
     * Writes a manifest.
     *
     * @param site the qualified name of the type that makes the site
     * @param routes the routes in order of precedence
     * @return JSON in ASCII, with {@code \n} after each line
     */
    public static String write(String site, List<Route> routes) {
        StringWriter text = new StringWriter();
        try {
            write(site, routes, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes a manifest that may be too long for a text.
     *
     * @param site the qualified name of the type that makes the site
     * @param routes the routes in order of precedence
     * @param out takes JSON in ASCII, with {@code \n} after each line; it is closed
     * @throws IOException where it does not take it
     */
    public static void write(String site, List<Route> routes, Writer out) throws IOException {
        JsonFactory factory =
                JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            Lines lines = new Lines();
            json.setPrettyPrinter(printer().withArrayIndenter(lines));
            new ManifestWriter(json, lines).site(site, routes);
            json.writeRaw('\n');
        }
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private void site(String site, List<Route> routes) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("site", site);
        json.writeArrayFieldStart("routes");
        for (Route route : routes) {
            lines.row = RowText.fits(route);
            if (lines.row) {
                json.writeRawValue(rows.of(route));
            } else {
                route(route);
            }
        }
        lines.row = false;
        json.writeEndArray();
        json.writeEndObject();
    }

    private void route(Route route) throws IOException {
        Rule rule = route.rule();
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        source(route);
        json.writeNumberField("status", rule.status());
        optional("to", rule.target().map(TemplateText::of));
        json.writeStringField("query", rule.query().name());
        strings(
                "allowedHosts",
                rule.allowedHosts().stream().map(HostPattern::toString).toList());
        if (rule.maxAge() >= 0) {
            json.writeNumberField("maxAge", rule.maxAge());
        }
        json.writeEndObject();
    }

    private void source(Route route) throws IOException {
        Rule rule = route.rule();
        PathPattern pattern = route.pattern();
        strings("methods", rule.methods().named().stream().map(HttpMethod::name).toList());
        json.writeBooleanField("extensionMethods", rule.methods().extensions());
        optional("scheme", rule.scheme().map(Scheme::text));
        optional("host", route.host().map(HostPattern::toString));
        json.writeStringField("from", pattern.text());
        json.writeStringField("pattern", PatternText.of(pattern));
        json.writeBooleanField("caseSensitive", pattern.caseSensitive());
        json.writeStringField("trailingSlash", pattern.trailingSlash().name());
        json.writeArrayFieldStart("variables");
        for (Variable variable : pattern.variables()) {
            variable(variable, kind(variable, pattern));
        }
        json.writeEndArray();
    }

    private void variable(Variable variable, String kind) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", variable.name());
        json.writeStringField("in", kind);
        json.writeStringField("type", variable.type().javaName());
        optional("regex", variable.regex());
        json.writeEndObject();
    }

    private static String kind(Variable variable, PathPattern pattern) {
        if (pattern.tail().equals(Optional.of(variable))) {
            return "tail";
        }
        boolean inQuery = pattern.query().stream()
                .anyMatch(condition -> condition instanceof QueryCondition.Bound bound
                        && bound.variable().equals(variable));
        return inQuery ? "query" : "segment";
    }

    private void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
