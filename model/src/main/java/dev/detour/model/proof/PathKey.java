package dev.detour.model.proof;

import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Segment;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What paths are found by that may be one for some redirect: the path in lower case, without a final slash. Paths with different
 * keys are different to every redirect.
 */
final class PathKey {

    private PathKey() {}

    /**
     * The key of a pattern.
     *
     * @param pattern a pattern
     * @return empty where it has variables in its path
     */
    static Optional<String> of(PathPattern pattern) {
        return pattern.literalPath().map(PathKey::of);
    }

    /**
     * The key of a target.
     *
     * @param target a target
     * @return empty where it has variables in its path, or one that walks may change
     */
    static Optional<String> of(Template target) {
        return target.path().size() == 1
                        && target.path().get(0) instanceof TemplatePart.Literal literal
                        && !literal.text().contains("//")
                ? Optional.of(of(literal.text()))
                : Optional.empty();
    }

    private static String of(String path) {
        String folded = path.toLowerCase(Locale.ROOT);
        return folded.endsWith("/") ? folded.substring(0, folded.length() - 1) : folded;
    }

    /**
     * Adds the paths of a pattern.
     *
     * @param pattern any pattern
     * @param tree takes them
     */
    static void add(PathPattern pattern, PathTree tree) {
        List<Optional<String>> segments = new ArrayList<>();
        for (Segment segment : pattern.segments()) {
            segments.add(
                    segment instanceof Segment.Literal literal
                            ? Optional.of(literal.text().toLowerCase(Locale.ROOT))
                            : Optional.empty());
        }
        boolean finalSlash =
                !segments.isEmpty() && segments.get(segments.size() - 1).equals(Optional.of(""));
        tree.add(
                finalSlash ? segments.subList(0, segments.size() - 1) : segments,
                pattern.tail().isPresent());
    }

    /**
     * Adds the paths that a target may have: all that begin with the segments before its first variable.
     *
     * @param target any target
     * @param tree takes them
     */
    static void add(Template target, PathTree tree) {
        String start = target.path().get(0) instanceof TemplatePart.Literal literal
                ? literal.text().toLowerCase(Locale.ROOT)
                : "/";
        int certain = start.indexOf("//");
        start = certain < 0 ? start : start.substring(0, certain + 1);
        List<Optional<String>> segments = new ArrayList<>();
        for (int slash = start.indexOf('/'), next; (next = start.indexOf('/', slash + 1)) >= 0; slash = next) {
            segments.add(Optional.of(start.substring(slash + 1, next)));
        }
        tree.add(segments, true);
    }
}
