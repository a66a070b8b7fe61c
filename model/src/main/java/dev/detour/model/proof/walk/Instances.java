package dev.detour.model.proof.walk;

import dev.detour.model.Rule;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Language;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.pattern.PathPattern;
import dev.detour.model.pattern.Segment;
import dev.detour.model.proof.rewrite.SegmentPattern;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.Held;
import dev.detour.model.proof.term.Languages;
import dev.detour.model.proof.term.Piece;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Substitution;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Picks a request out of a family. */
final class Instances {

    private static final List<String> TEXTS = List.of(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "x", "y", "z", "x1", "x2", "x3", "xyz",
            "x-1", "x.1");

    /** The first segments of patterns: a text that is one may lead to another route than the family does. */
    private final Set<String> literals;

    private final Languages languages;

    Instances(Collection<Rule> rules, Languages languages) {
        this.literals = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> firstLiteral(pattern, languages).stream())
                .collect(Collectors.toSet());
        this.languages = languages;
    }

    private static Optional<String> firstLiteral(PathPattern pattern, Languages languages) {
        return pattern.segments().stream()
                .limit(1)
                .filter(Segment.Literal.class::isInstance)
                .map(literal -> SegmentPattern.of(literal, pattern.caseSensitive(), languages))
                .filter(SegmentPattern.Exact.class::isInstance)
                .map(exact -> ((SegmentPattern.Exact) exact).text())
                .findFirst();
    }

    /**
     * A text that some type with a factory of its own is taken to accept.
     *
     * @param type the type
     * @param text the text
     */
    record Assumption(OpaqueType type, String text) {}

    /**
     * A request of a family.
     *
     * @param request the request
     * @param assumptions what it depends on
     */
    record Instance(Request request, Set<Assumption> assumptions) {}

    /**
     * Fills in all slots.
     *
     * @param term a family without an unknown end of the path
     * @return empty where a slot has no text but malformed ones
     */
    Optional<Instance> pick(RequestTerm term) {
        Map<Integer, Word> texts = new HashMap<>();
        Set<Assumption> assumptions = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (Word word : term.words()) {
            for (Piece.Slot slot : word.slots()) {
                if (!texts.containsKey(slot.id())) {
                    Optional<String> text = text(slot.language(), used);
                    if (text.isEmpty()) {
                        return Optional.empty();
                    }
                    used.add(text.get());
                    texts.put(slot.id(), Word.text(text.get()));
                    slot.opaque().ifPresent(type -> assumptions.add(new Assumption(type, text.get())));
                }
            }
        }
        RequestTerm known = new Substitution(texts, Map.of(), Map.of()).apply(term);
        return Optional.of(new Instance(request(known), assumptions));
    }

    private Optional<String> text(Language language, Set<String> used) {
        for (String text : TEXTS) {
            if (!used.contains(text) && !literals.contains(text) && language.accepts(text)) {
                return Optional.of(text);
            }
        }
        Language safe = languages.intersection(language, SafeTexts.LANGUAGE);
        return safe.isEmpty() ? language.witness() : safe.witness();
    }

    private static Request request(RequestTerm term) {
        String path = term.path().segments().stream()
                .map(word -> "/" + word.known().orElseThrow())
                .collect(Collectors.joining());
        List<String> pairs = new ArrayList<>();
        term.query().keys().forEach((key, held) -> {
            String name = CanonicalText.encode(key);
            if (held instanceof Held.Once once) {
                pairs.add(name + "=" + once.value().known().orElseThrow());
            } else if (held instanceof Held.Many) {
                pairs.add(name + "=1&" + name + "=2");
            }
        });
        Context context = term.context();
        Optional<String> query = pairs.isEmpty() ? Optional.empty() : Optional.of(String.join("&", pairs));
        return new Request(context.method(), context.scheme(), context.host(), path, query);
    }
}
