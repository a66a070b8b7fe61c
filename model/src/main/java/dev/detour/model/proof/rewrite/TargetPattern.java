package dev.detour.model.proof.rewrite;

import dev.detour.model.Scheme;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target in the form in which captures are put into it.
 *
 * @param scheme the scheme; empty where the target is a path
 * @param host the host and its port; empty where the target is a path
 * @param segments the segments of the path
 * @param tail the tail that follows them; empty for none
 * @param query the pairs of the query
 */
public record TargetPattern(
        Optional<Scheme> scheme,
        List<TemplatePart> host,
        List<List<TemplatePart>> segments,
        Optional<String> tail,
        List<Pair> query) {

    /**
     * A pair of the query.
     *
     * @param key the decoded key; empty where it holds variables or is not UTF-8
     * @param value the value
     */
    public record Pair(Optional<String> key, List<TemplatePart> value) {}

    static TargetPattern of(Template template) {
        List<List<TemplatePart>> segments = split(template.path(), '/');
        segments.remove(0);
        Optional<String> tail = Optional.empty();
        List<TemplatePart> last = segments.isEmpty() ? List.of() : segments.get(segments.size() - 1);
        if (last.size() == 1 && last.get(0) instanceof TemplatePart.Reference reference && reference.tail()) {
            tail = Optional.of(reference.name());
            segments.remove(segments.size() - 1);
        }
        return new TargetPattern(
                template.authority().map(Template.Authority::scheme),
                template.authority().map(Template.Authority::host).orElse(List.of()),
                segments,
                tail,
                template.query().isEmpty()
                        ? List.of()
                        : split(template.query(), '&').stream()
                                .map(TargetPattern::pair)
                                .toList());
    }

    private static Pair pair(List<TemplatePart> parts) {
        if (parts.isEmpty() || !(parts.get(0) instanceof TemplatePart.Literal first)) {
            return new Pair(Optional.empty(), parts);
        }
        int equals = first.text().indexOf('=');
        if (equals < 0 && parts.size() > 1) {
            return new Pair(Optional.empty(), parts);
        }
        String key = equals < 0 ? first.text() : first.text().substring(0, equals);
        String start = equals < 0 ? "" : first.text().substring(equals + 1).replace("+", "%20");
        List<TemplatePart> value = new ArrayList<>(parts.subList(1, parts.size()));
        if (!start.isEmpty()) {
            value.add(0, new TemplatePart.Literal(start));
        }
        return new Pair(CanonicalText.decodeForm(key), List.copyOf(value));
    }

    /** The parts between delimiters; a list that can be changed. */
    private static List<List<TemplatePart>> split(List<TemplatePart> parts, char delimiter) {
        List<List<TemplatePart>> pieces = new ArrayList<>();
        List<TemplatePart> piece = new ArrayList<>();
        for (TemplatePart part : parts) {
            if (!(part instanceof TemplatePart.Literal literal)) {
                piece.add(part);
                continue;
            }
            String[] texts = literal.text().split(String.valueOf(delimiter), -1);
            for (int i = 0; i < texts.length; i++) {
                if (i > 0) {
                    pieces.add(List.copyOf(piece));
                    piece.clear();
                }
                if (!texts[i].isEmpty()) {
                    piece.add(new TemplatePart.Literal(texts[i]));
                }
            }
        }
        pieces.add(List.copyOf(piece));
        return pieces;
    }
}
