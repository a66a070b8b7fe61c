package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.internal.Automaton;
import dev.detour.runtime.internal.MixedSegment;
import dev.detour.runtime.internal.Pattern;
import dev.detour.runtime.internal.PatternParser;
import dev.detour.runtime.internal.QueryCondition;
import dev.detour.runtime.internal.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds path and query of a pattern from values, so that the pattern binds just these values. Immutable: each method
 * returns a new link.
 */
public final class Link {

    /** What may stand raw in a segment without a meaning to anyone: {@code pchar} of RFC 3986, 3.3, but for {@code ;}. */
    private static final String RAW_IN_PATH = ":@!$&'()*+,=";

    private final String source;
    private final PatternParser parser;

    /** {@code null} as long as mixed segments are missing. */
    private final @Nullable Pattern pattern;

    /** What each variable is to bind, by name. */
    private final Map<String, Value> values;

    /** A value, and the name by which its giver knows it. */
    private record Value(Capture capture, String parameter) {}

    private Link(String source, PatternParser parser, @Nullable Pattern pattern, Map<String, Value> values) {
        this.source = source;
        this.parser = parser;
        this.pattern = pattern;
        this.values = Map.copyOf(values);
    }

    /**
     * A link to a pattern.
     *
     * @param pattern path and query in the form of {@code RoutingTable.Builder#route}
     * @param automata the automata that it numbers, from 0
     * @return the link, no variable of which has a value
     * @throws IllegalArgumentException if {@code pattern} or an automaton is malformed
     */
    public static Link of(String pattern, String... automata) {
        return complete(pattern, new PatternParser(parse(automata), List.of()));
    }

    /**
     * The same with a further segment that holds several variables, or variables and literals; the first is number 0.
     *
     * @param segment the segment's text, such as <code>{a}-{b:1}.html</code>
     * @param automata the segment's automaton and, for every variable but the last, that of its values and of what
     *     follows it, reversed
     * @return the new link, no variable of which has a value
     * @throws IllegalArgumentException if an argument is malformed
     */
    public Link mixed(String segment, String... automata) {
        List<MixedSegment> mixed = new ArrayList<>(parser.mixed());
        mixed.add(MixedSegment.of(segment, parse(automata)));
        return complete(source, new PatternParser(parser.automata(), mixed));
    }

    private static Link complete(String source, PatternParser parser) {
        long needed = source.chars().filter(c -> c == '<').count();
        Pattern pattern = parser.mixed().size() < needed ? null : parser.parse(source);
        return new Link(source, parser, pattern, Map.of());
    }

    private static List<Automaton> parse(String... automata) {
        return Stream.of(automata).map(Automaton::parse).toList();
    }

    /**
     * The same with a value for a variable.
     *
     * @param variable the name of the variable
     * @param value the decoded value; for a tail the encoded rest of a path, empty or with its leading slash
     * @return the new link
     * @throws IllegalArgumentException naming the variable, if {@code value} is {@code null}, empty, cannot be passed on
     *     (dot segments, control characters, unpaired surrogates), or is refused by the variable's constraint
     */
    public Link with(String variable, @Nullable String value) {
        return with(variable, variable, value);
    }

    /**
     * The same with a value for a variable that its giver knows by another name.
     *
     * @param variable the name of the variable
     * @param parameter what messages call it
     * @param value as in {@link #with(String, String)}
     * @return the new link
     * @throws IllegalArgumentException naming the parameter, in the same cases
     */
    public Link with(String variable, String parameter, @Nullable String value) {
        Map<String, Value> extended = new HashMap<>(values);
        extended.put(variable, new Value(capture(variable, parameter, value), parameter));
        return new Link(source, parser, pattern, extended);
    }

    /**
     * The same with a value for a variable whose texts only a method of the value's own type can tell.
     *
     * @param variable the name of the variable
     * @param value as in {@link #with(String, String)}
     * @param conversion the method by which a pattern converts a text
     * @return the new link
     * @throws IllegalArgumentException naming the variable, in the same cases, and if {@code value} does not convert
     */
    public Link withConverted(String variable, @Nullable String value, Function<? super String, ?> conversion) {
        Link link = with(variable, value);
        if (Conversions.convert(value, conversion) == null) {
            throw new IllegalArgumentException(variable + " is no value of its type once it is written as text");
        }
        return link;
    }

    private Capture capture(String variable, String parameter, @Nullable String value) {
        int position = pattern().variables().indexOf(variable);
        if (position < 0) {
            throw new IllegalArgumentException(variable + " is no variable of " + source);
        }
        if (value == null) {
            throw new IllegalArgumentException(parameter + " is null");
        }
        boolean tail = pattern().isTail(position);
        String raw = pattern().isInQuery(position) ? "" : RAW_IN_PATH;
        String encoded = tail ? value : Percent.encode(value, raw);
        if (encoded == null || tail && !value.isEmpty() && !value.startsWith("/")) {
            throw new IllegalArgumentException(parameter + " is malformed");
        }
        Capture capture = Capture.ofPath(encoded, 0, encoded.length(), tail);
        if (!capture.isInert()) {
            throw new IllegalArgumentException(
                    parameter + " is empty or malformed, or holds a dot segment or a control character");
        }
        return capture;
    }

    /**
     * The path, and the query where the pattern has one.
     *
     * @return what the pattern matches, binding these values
     * @throws IllegalArgumentException naming the variable, if one has no value, is refused by its constraint, or would be
     *     bound to another value
     */
    public String build() {
        StringBuilder built = new StringBuilder();
        for (Segment segment : pattern().segments()) {
            writeSegment(built, segment);
        }
        String path = built.toString();
        built.setLength(0);
        for (QueryCondition condition : pattern().query()) {
            writePair(built.append(built.isEmpty() ? "" : "&"), condition);
        }
        String query = built.toString();
        checkBound(path, query);
        return query.isEmpty() ? path : path + "?" + query;
    }

    private void writeSegment(StringBuilder path, Segment segment) {
        if (segment instanceof Segment.Tail tail) {
            path.append(text(tail.name()));
            return;
        }
        int from = path.append('/').length();
        if (segment instanceof Segment.Literal literal) {
            path.append(literal.text());
        } else if (segment instanceof Segment.Variable variable) {
            path.append(text(variable.name()));
            checkAccepted(variable.constraint(), path.substring(from), List.of(variable.name()));
        } else if (segment instanceof MixedSegment mixed) {
            path.append(mixed.literals().get(0));
            for (int i = 0; i < mixed.variables().size(); i++) {
                path.append(text(mixed.variables().get(i)))
                        .append(mixed.literals().get(i + 1));
            }
            checkAccepted(mixed.match(), path.substring(from), mixed.variables());
        }
    }

    private void writePair(StringBuilder query, QueryCondition condition) {
        String value = condition.variable() == null ? condition.value() : text(condition.variable());
        query.append(condition.key());
        if (value != null && !value.isEmpty()) {
            query.append('=').append(value);
        }
    }

    private Value value(String variable) {
        Value value = values.get(variable);
        if (value == null) {
            throw new IllegalArgumentException(variable + " has no value");
        }
        return value;
    }

    private String text(String variable) {
        return value(variable).capture().text();
    }

    private void checkAccepted(@Nullable Automaton constraint, String text, List<String> variables) {
        if (constraint != null && !constraint.matches(text, 0, text.length())) {
            String names =
                    variables.stream().map(each -> value(each).parameter()).collect(Collectors.joining(", "));
            throw new IllegalArgumentException(names + " is not what the pattern allows there");
        }
    }

    /** A value that holds the literal between two variables would be split elsewhere; an empty path has no tail. */
    private void checkBound(String path, String query) {
        int[] regions = pattern().bind(path, query);
        List<String> names = pattern().variables();
        for (int i = 0; i < names.size(); i++) {
            Capture bound = pattern().isInQuery(i)
                    ? Capture.ofQuery(query, regions[2 * i], regions[2 * i + 1])
                    : Capture.ofPath(
                            path, regions[2 * i], regions[2 * i + 1], pattern().isTail(i));
            if (path.isEmpty() || !bound.text().equals(text(names.get(i)))) {
                String parameter = value(names.get(i)).parameter();
                throw new IllegalArgumentException(parameter + " would be read back as another value");
            }
        }
    }

    private Pattern pattern() {
        if (pattern == null) {
            throw new IllegalArgumentException("mixed segments are missing: " + source);
        }
        return pattern;
    }
}
