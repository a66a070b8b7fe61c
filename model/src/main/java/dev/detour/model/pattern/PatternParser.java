package dev.detour.model.pattern;

import dev.detour.model.SyntaxException;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.ValueType;
import dev.detour.model.text.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads source patterns: <code>/literal/{var}/{var:regex}/{a}-{b}.html/{*tail}?key={var}&amp;flag=on</code>. What is returned is
 * canonical: equal literals are equal texts, however they were written.
 */
public final class PatternParser {

    private final String basePath;
    private final TrailingSlash trailingSlash;
    private final boolean caseSensitive;
    private final Function<String, ValueType> types;

    /**
     * A parser for the patterns of one redirect.
     *
     * @param basePath a literal path before every pattern, as {@link #parseBasePath} accepts it; empty for none
     * @param trailingSlash the slash policy
     * @param caseSensitive whether literals of the path match in their own case only
     * @param types gives the type of each variable by its name; {@link ValueType#STRING} where there is no parameter
     */
    public PatternParser(
            String basePath, TrailingSlash trailingSlash, boolean caseSensitive, Function<String, ValueType> types) {
        this.basePath = basePath;
        this.trailingSlash = trailingSlash;
        this.caseSensitive = caseSensitive;
        this.types = types;
    }

    /**
     * Parses a pattern.
     *
     * @param from the pattern without the base path
     * @return the pattern, the base path before it
     * @throws SyntaxException at the first thing that does not parse, with its offset in {@code from}; also where a constraint
     *     leaves no text at all, or takes too large an automaton
     */
    public PathPattern parse(String from) throws SyntaxException {
        refuseForeignParts(from);
        Cursor cursor = new Cursor(from);
        Variables variables = new Variables(types);
        List<Segment> segments = new ArrayList<>(basePath.isEmpty() ? List.of() : parseBasePath(basePath));
        Optional<Variable> tail = new SegmentReader(cursor, variables, caseSensitive).readPath(segments);
        int pathEnd = cursor.position();
        List<QueryCondition> query = new QueryReader(cursor, variables).read();
        boolean finalSlash = tail.isEmpty() && endsWithSlash(segments);
        boolean optional = trailingSlash == TrailingSlash.OPTIONAL
                && tail.isEmpty()
                && !segments.equals(List.of(Segment.Literal.EMPTY));
        if (optional && finalSlash) {
            segments.remove(segments.size() - 1);
            if (endsWithSlash(segments)) {
                throw new SyntaxException(
                        pathEnd - 1,
                        "where the final slash is optional a path does not end with '//': leave one slash out");
            }
        }
        TrailingSlash policy = optional ? TrailingSlash.OPTIONAL : TrailingSlash.EXACT;
        return new PathPattern(basePath + from, segments, tail, query, policy, caseSensitive, finalSlash);
    }

    private static boolean endsWithSlash(List<Segment> segments) {
        return !segments.isEmpty() && segments.get(segments.size() - 1).equals(Segment.Literal.EMPTY);
    }

    /**
     * Parses a base path.
     *
     * @param basePath for example {@code /shop}
     * @return its segments
     * @throws SyntaxException where it is no literal path that starts with a slash and does not end with one
     */
    public static List<Segment> parseBasePath(String basePath) throws SyntaxException {
        refuseForeignParts(basePath);
        Cursor cursor = new Cursor(basePath);
        List<Segment> segments = new ArrayList<>();
        while (cursor.take('/')) {
            int start = cursor.position();
            StringBuilder text = new StringBuilder();
            while (!cursor.atEndOr("/?#{")) {
                text.append(SegmentReader.takeLiteral(cursor));
            }
            if (text.isEmpty() && cursor.atEndOr("/")) {
                throw new SyntaxException(start - 1, "a base path has no empty segment: leave this slash out");
            }
            Segment.Literal segment = new Segment.Literal(text.toString());
            SegmentReader.refuseDotSegment(segment, start);
            segments.add(segment);
        }
        if (!cursor.atEnd()) {
            throw cursor.error("a base path is a literal path, without variables and query");
        }
        return List.copyOf(segments);
    }

    private static void refuseForeignParts(String from) throws SyntaxException {
        if (from.isEmpty()) {
            throw new SyntaxException(0, "a path is missing: write at least '/'");
        }
        if (from.contains("://") && from.regionMatches(true, 0, "http", 0, 4)) {
            throw new SyntaxException(0, "a path starts with '/': scheme and host have attributes of their own");
        }
        if (from.startsWith("//")) {
            throw new SyntaxException(1, "a path that starts with '//' would be read as a host: leave one slash out");
        }
        if (from.charAt(0) == ' ' || from.endsWith(" ")) {
            int offset = from.charAt(0) == ' ' ? 0 : from.length() - 1;
            throw new SyntaxException(offset, "leave the space out, or write %20 if it is meant");
        }
        if (from.charAt(0) != '/') {
            throw new SyntaxException(0, "a path starts with '/'");
        }
    }
}
