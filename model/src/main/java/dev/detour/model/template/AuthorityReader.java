package dev.detour.model.template;

import dev.detour.model.Scheme;
import dev.detour.model.SyntaxException;
import dev.detour.model.host.HostParser;
import dev.detour.model.host.HostPattern;
import dev.detour.model.text.Cursor;
import dev.detour.model.text.VariableSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads host and port of a target. */
final class AuthorityReader {

    private final Cursor cursor;

    /** The authority as a host, with a letter or a digit for each variable. */
    private final StringBuilder host = new StringBuilder();

    /** Where each character of {@link #host} stands in the template. */
    private final List<Integer> offsets = new ArrayList<>();

    private AuthorityReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads an authority.
     *
     * @param cursor behind {@code //}; afterwards at the path, the query or the fragment
     * @param scheme its scheme, whose default port is left out
     */
    static Template.Authority take(Cursor cursor, Scheme scheme) throws SyntaxException {
        AuthorityReader reader = new AuthorityReader(cursor);
        List<TemplatePart> parts = reader.takeParts();
        HostPattern host = reader.parseHost();
        HostPattern canonical = host.port().equals(OptionalInt.of(scheme.defaultPort()))
                ? new HostPattern(false, host.name(), OptionalInt.empty())
                : host;
        if (parts.stream().allMatch(TemplatePart.Literal.class::isInstance)) {
            return new Template.Authority(scheme, List.of(new TemplatePart.Literal(canonical.toString())));
        }
        reader.refuseNonAscii();
        return new Template.Authority(scheme, canonical.equals(host) ? parts : withoutPort(parts));
    }

    private List<TemplatePart> takeParts() throws SyntaxException {
        PartList parts = new PartList();
        while (!cursor.atEndOr("/?#")) {
            int start = cursor.position();
            if (cursor.at('{')) {
                parts.add(takeVariable());
                offsets.add(start);
                // No scheme's default port has this digit.
                host.append(host.indexOf(":") < 0 ? 'x' : '1');
            } else {
                cursor.refuseInvisible();
                cursor.skip();
                parts.add(cursor.since(start).toLowerCase(Locale.ROOT));
                for (char c : cursor.since(start).toCharArray()) {
                    offsets.add(start);
                    host.append(c);
                }
            }
        }
        offsets.add(cursor.position());
        return parts.build();
    }

    private VariableSyntax takeVariable() throws SyntaxException {
        if (host.indexOf("[") >= 0 && host.indexOf("]") < 0) {
            throw cursor.error("an address has no variables");
        }
        VariableSyntax variable = ComponentReader.takeVariable(cursor);
        if (variable.tail()) {
            throw new SyntaxException(variable.offset(), "a host has no tail: write '/' before it");
        }
        return variable;
    }

    private HostPattern parseHost() throws SyntaxException {
        try {
            HostPattern parsed = HostParser.parse(host.toString());
            if (parsed.wildcard()) {
                throw new SyntaxException(0, "a target has one host: leave '*.' out");
            }
            return parsed;
        } catch (SyntaxException e) {
            throw new SyntaxException(offsets.get(e.error().offset()), e.error().message());
        }
    }

    private void refuseNonAscii() throws SyntaxException {
        for (int i = 0; i < host.length(); i++) {
            if (host.charAt(i) >= 0x80) {
                throw new SyntaxException(
                        offsets.get(i), "beside variables an international label is written as its A-label, xn--...");
            }
        }
    }

    private static List<TemplatePart> withoutPort(List<TemplatePart> parts) {
        List<TemplatePart> result = new ArrayList<>(parts);
        TemplatePart.Literal last = (TemplatePart.Literal) result.remove(parts.size() - 1);
        String text = last.text().substring(0, last.text().indexOf(':'));
        if (!text.isEmpty()) {
            result.add(new TemplatePart.Literal(text));
        }
        return result;
    }
}
