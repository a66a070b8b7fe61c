package dev.detour.model.proof.rewrite;

import dev.detour.model.language.Language;
import dev.detour.model.language.StateLimitException;
import dev.detour.model.proof.term.BudgetException;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.Languages;
import dev.detour.model.proof.term.PathTerm;
import dev.detour.model.proof.term.Piece;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the routes that have to do with a family of paths: a tree over segments, with literals by hash. What it finds may turn
 * out not to match, what it leaves out does not.
 */
public final class TermIndex {

    /** The steps of a look at a node, or at a route that is found. */
    private static final int VISIT = 5;

    /** By the keys of hosts; the empty one for routes of any host. */
    private final Map<String, Node> roots = new HashMap<>();

    private final Languages languages;

    /**
     * Sorts routes in.
     *
     * @param sources the routes
     * @param languages compares segments
     */
    public TermIndex(List<Source> sources, Languages languages) {
        this.languages = languages;
        sources.forEach(this::add);
    }

    private static final class Node {
        private final Map<String, Node> exact = new HashMap<>();
        private final AffixNodes<Node> others = new AffixNodes<>();
        private final List<Source> ends = new ArrayList<>();
        private final List<Source> tails = new ArrayList<>();

        /** Whether routes may be found below for a path of which some segments are matched; cheaper than to match another. */
        boolean leadsOn(PathTerm path, int matched) {
            boolean more = matched < path.segments().size();
            boolean inner = !exact.isEmpty() || !others.isEmpty();
            return !tails.isEmpty() || (inner && (more || path.tail().isPresent())) || (!more && !ends.isEmpty());
        }
    }

    private void add(Source source) {
        for (Source.Shape shape : source.shapes()) {
            Node node =
                    roots.computeIfAbsent(source.route().host().map(Hosts::key).orElse(""), host -> new Node());
            for (SegmentPattern segment : shape.segments()) {
                node = segment instanceof SegmentPattern.Exact exact
                        ? node.exact.computeIfAbsent(exact.text(), text -> new Node())
                        : node.others.get(segment, Node::new);
            }
            (shape.tail().isPresent() ? node.tails : node.ends).add(source);
        }
    }

    /**
     * The routes that may match some requests of a family.
     *
     * @param request the family
     * @return in order of precedence
     */
    public List<Source> overlapping(RequestTerm request) {
        List<Source> found = new ArrayList<>();
        roots(request.context()).forEach(root -> overlapping(root, request.path(), 0, found));
        return list(found, Integer.MAX_VALUE);
    }

    /**
     * The routes that may match some of the paths, whatever the host is.
     *
     * @param path the paths
     * @return in order of precedence
     */
    public List<Source> overlapping(PathTerm path) {
        List<Source> found = new ArrayList<>();
        roots.values().forEach(root -> overlapping(root, path, 0, found));
        return list(found, Integer.MAX_VALUE);
    }

    /**
     * The routes that may match all requests of a family.
     *
     * @param request the family
     * @param before the place in the order of precedence that they stand before
     * @return in order of precedence
     */
    public List<Source> covering(RequestTerm request, int before) {
        List<Source> found = new ArrayList<>();
        roots(request.context()).forEach(root -> covering(root, request.path(), 0, found));
        return list(found, before);
    }

    private List<Node> roots(Context context) {
        Stream<String> keys = context.host().stream().flatMap(host -> Hosts.keys(host).stream());
        return Stream.concat(Stream.of(""), keys)
                .map(roots::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** In order of precedence; a route with an optional slash may have been found twice. */
    private List<Source> list(List<Source> found, int before) {
        languages.budget().spend((long) VISIT * found.size());
        return found.stream()
                .filter(source -> source.position() < before)
                .sorted(Comparator.comparingInt(Source::position))
                .distinct()
                .toList();
    }

    private void overlapping(Node node, PathTerm path, int depth, List<Source> found) {
        languages.budget().spend(VISIT);
        found.addAll(node.tails);
        if (depth == path.segments().size()) {
            if (path.tail().isEmpty()) {
                found.addAll(node.ends);
            } else {
                all(node, found);
            }
            return;
        }
        Word word = path.segments().get(depth);
        Optional<String> known = word.known();
        if (known.isPresent()) {
            Node next = node.exact.get(known.get());
            if (next != null) {
                overlapping(next, path, depth + 1, found);
            }
        } else {
            literals(node, word).forEach(next -> overlapping(next, path, depth + 1, found));
        }
        node.others.forEach(word, (language, next) -> {
            languages.budget().spend(VISIT);
            boolean open = next.leadsOn(path, depth + 1);
            if (open && known.map(language::accepts).orElseGet(() -> overlap(word, language))) {
                overlapping(next, path, depth + 1, found);
            }
        });
    }

    private List<Node> literals(Node node, Word word) {
        languages.budget().spend(node.exact.size());
        boolean any = word.onlySlot().filter(Piece.Slot::plain).isPresent();
        List<Node> next = new ArrayList<>();
        node.exact.forEach((text, each) -> {
            if (any ? !text.isEmpty() : possible(word, text)) {
                next.add(each);
            }
        });
        return next;
    }

    private static boolean possible(Word word, String text) {
        Optional<Piece.Slot> slot = word.onlySlot();
        if (slot.isPresent()) {
            return slot.get().language().accepts(text);
        }
        Piece first = word.pieces().get(0);
        Piece last = word.pieces().get(word.pieces().size() - 1);
        return !(first instanceof Piece.Text start && !text.startsWith(start.text()))
                && !(last instanceof Piece.Text end && !text.endsWith(end.text()));
    }

    private boolean overlap(Word word, Language language) {
        Optional<Piece.Slot> slot = word.onlySlot();
        try {
            return language.equals(Word.PLAIN)
                    || slot.isEmpty()
                    || !languages.disjoint(slot.get().language(), language);
        } catch (StateLimitException | BudgetException e) {
            return true;
        }
    }

    private void all(Node node, List<Source> found) {
        languages.budget().spend(VISIT);
        found.addAll(node.tails);
        found.addAll(node.ends);
        node.exact.values().forEach(next -> all(next, found));
        node.others.all().forEach(next -> all(next, found));
    }

    private void covering(Node node, PathTerm path, int depth, List<Source> found) {
        found.addAll(node.tails);
        if (depth == path.segments().size()) {
            if (path.tail().isEmpty()) {
                found.addAll(node.ends);
            }
            return;
        }
        Word word = path.segments().get(depth);
        Optional<String> known = word.known();
        Node exact = known.map(node.exact::get).orElse(null);
        if (exact != null) {
            covering(exact, path, depth + 1, found);
        }
        node.others.forEach(word, (language, next) -> {
            languages.budget().spend(VISIT);
            boolean open = next.leadsOn(path, depth + 1);
            if (open && known.map(language::accepts).orElseGet(() -> covers(word, language))) {
                covering(next, path, depth + 1, found);
            }
        });
    }

    private boolean covers(Word word, Language language) {
        Optional<Piece.Slot> slot = word.onlySlot();
        try {
            return language.equals(Word.PLAIN)
                    || (slot.isPresent() && languages.subset(slot.get().language(), language));
        } catch (StateLimitException | BudgetException e) {
            return false;
        }
    }
}
