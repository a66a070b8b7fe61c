package dev.detour.model.template;

import dev.detour.model.Scheme;
import dev.detour.model.SyntaxException;
import dev.detour.model.text.Cursor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads targets: <code>/path/{var}?q={var}#frag</code>, or the same behind {@code https://host:port}. What is returned is
 * canonical and legal in a URI; a path is a path in the eyes of every client, whatever it decodes or collapses.
 */
public final class TemplateParser {

    /** No {@code Location} is longer. */
    private static final int MAX_LENGTH = 8_192;

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*\\}");

    private TemplateParser() {}

    /**
     * Parses a target.
     *
     * @param to a path, or an absolute URI of http or https
     * @return the template
     * @throws SyntaxException at the first thing that does not parse, with its offset in {@code to}
     */
    public static Template parse(String to) throws SyntaxException {
        Cursor cursor = new Cursor(to);
        Optional<Scheme> scheme = takeScheme(cursor, to);
        Optional<Template.Authority> authority =
                scheme.isEmpty() ? Optional.empty() : Optional.of(AuthorityReader.take(cursor, scheme.get()));
        List<TemplatePart> path = PathReader.take(cursor, authority.isPresent());
        List<TemplatePart> query = takeComponent(cursor, '?', Component.QUERY);
        List<TemplatePart> fragment = takeComponent(cursor, '#', Component.FRAGMENT);
        if (!cursor.atEnd()) {
            throw cursor.error("a URI has one fragment: write %23 if a '#' is meant");
        }
        Template template = new Template(to, authority, path, query, fragment);
        int length = VARIABLE.matcher(TemplateText.of(template)).replaceAll("").length();
        if (length > MAX_LENGTH) {
            throw new SyntaxException(0, "a Location has at most " + MAX_LENGTH + " characters, this one " + length);
        }
        return template;
    }

    private static Optional<Scheme> takeScheme(Cursor cursor, String to) throws SyntaxException {
        if (to.isEmpty()) {
            throw cursor.error("a target is missing");
        }
        if (to.startsWith("//")) {
            throw new SyntaxException(
                    1, "what follows '//' is a host: leave one slash out, or write https:// before the host");
        }
        if (cursor.at('/')) {
            return Optional.empty();
        }
        if (!SCHEME.matcher(to).lookingAt()) {
            throw cursor.error(
                    cursor.at('{')
                            ? "a target does not begin with a variable, or requests choose where it leads"
                            : "a target starts with '/', or with https:// and a host");
        }
        String name = to.substring(0, to.indexOf(':')).toLowerCase(Locale.ROOT);
        Scheme scheme = Arrays.stream(Scheme.values())
                .filter(each -> each.text().equals(name))
                .findFirst()
                .orElseThrow(() -> cursor.error("a target has the scheme http or https"));
        while (!cursor.take(':')) {
            cursor.skip();
        }
        if (!cursor.take("//")) {
            throw cursor.error("'//' and a host follow the scheme");
        }
        return Optional.of(scheme);
    }

    private static List<TemplatePart> takeComponent(Cursor cursor, char delimiter, Component component)
            throws SyntaxException {
        PartList parts = new PartList();
        if (cursor.take(delimiter)) {
            ComponentReader.take(cursor, component, parts);
        }
        return parts.build();
    }
}
