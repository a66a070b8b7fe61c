package dev.detour.model.template;

import dev.detour.model.SyntaxException;
import dev.detour.model.text.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the path of a target, and refuses what a client or a server on the way would read as another one. */
final class PathReader {

    /** Stands for the value of a variable, which is neither empty nor a dot segment. */
    private static final String VALUE = "x";

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*\\}");

    private PathReader() {}

    /**
     * Reads a path.
     *
     * @param cursor at the first slash, or at what follows the authority; afterwards at the query or the fragment
     * @param afterAuthority whether an authority stands before the path
     * @return {@code /} where there is none
     */
    static List<TemplatePart> take(Cursor cursor, boolean afterAuthority) throws SyntaxException {
        PartList parts = new PartList();
        boolean first = !afterAuthority;
        while (cursor.take('/')) {
            parts.add("/");
            int start = cursor.position();
            ComponentReader.take(cursor, Component.SEGMENT, parts);
            String segment = VARIABLE.matcher(cursor.since(start)).replaceAll(VALUE);
            Optional<String> breach = first && !cursor.at('/') && segment.isEmpty()
                    ? Optional.empty()
                    : RobustPath.breach(segment, first);
            if (breach.isPresent()) {
                throw new SyntaxException(start, breach.get());
            }
            first = false;
        }
        List<TemplatePart> path = parts.build();
        return path.isEmpty() ? List.of(new TemplatePart.Literal("/")) : path;
    }
}
