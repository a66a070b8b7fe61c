package dev.detour.model.proof.rewrite;

import dev.detour.model.language.Language;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.proof.term.Binding;
import dev.detour.model.proof.term.Fresh;
import dev.detour.model.proof.term.Languages;
import dev.detour.model.proof.term.Piece;
import dev.detour.model.proof.term.Substitution;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which words of a family a pattern matches, and what it binds in them. */
final class SegmentUnifier {

    private final Fresh fresh;
    private final Languages languages;
    private final Stripping stripping;

    SegmentUnifier(Fresh fresh, Languages languages) {
        this.fresh = fresh;
        this.languages = languages;
        this.stripping = new Stripping(fresh, languages);
    }

    /**
     * Matches a word.
     *
     * @param pattern the pattern
     * @param raw a word, in which the narrowing of the binding is not applied yet
     * @param binding what is bound before
     * @return the ways in which the word can match; together they cover all texts that do
     */
    List<Binding> unify(SegmentPattern pattern, Word raw, Binding binding) {
        Word word = binding.narrowing().apply(raw);
        languages.budget().spend(20L * (1 + word.pieces().size()));
        if (pattern instanceof SegmentPattern.Exact exact) {
            return exact(exact, word, binding);
        }
        if (pattern instanceof SegmentPattern.Whole whole) {
            return whole(whole, word, binding);
        }
        if (pattern instanceof SegmentPattern.Affixed affixed) {
            return affixed(affixed, word, binding);
        }
        if (pattern instanceof SegmentPattern.AnyCase anyCase) {
            return anyCase.variants().stream()
                    .flatMap(affixed -> affixed(affixed, word, binding).stream())
                    .toList();
        }
        return split((SegmentPattern.Split) pattern, word, binding);
    }

    private List<Binding> exact(SegmentPattern.Exact exact, Word word, Binding binding) {
        Optional<String> known = word.known();
        if (known.isPresent()) {
            return known.get().equals(exact.text()) ? List.of(binding) : List.of();
        }
        List<Binding> bindings = new ArrayList<>();
        for (Map<Integer, Word> slots : Solutions.of(word, exact.text(), languages.budget())) {
            bindings.add(solved(slots, word, binding));
        }
        return bindings;
    }

    private static Binding solved(Map<Integer, Word> slots, Word word, Binding binding) {
        Binding narrowed = binding.narrow(new Substitution(slots, Map.of(), Map.of()));
        boolean opaque = word.slots().stream().anyMatch(slot -> slot.opaque().isPresent());
        return opaque ? narrowed.inexact() : narrowed;
    }

    private List<Binding> whole(SegmentPattern.Whole whole, Word word, Binding binding) {
        Optional<String> known = word.known();
        if (known.isPresent()) {
            boolean matches = whole.language().accepts(known.get()) && Texts.converts(whole.type(), known.get());
            Binding bound = binding.capture(whole.name(), word);
            return matches ? List.of(whole.type() instanceof OpaqueType ? bound.inexact() : bound) : List.of();
        }
        Binding bound = binding.capture(whole.name(), word);
        Optional<Piece.Slot> slot = word.singleSlot();
        if (slot.isPresent()) {
            return whole(whole, word, slot.get(), bound);
        }
        if (languages.disjoint(word, whole.language())) {
            return List.of();
        }
        boolean sure = !(whole.type() instanceof OpaqueType) && languages.subset(word, whole.language());
        return sure ? List.of(bound) : withExample(whole, word, binding, bound.inexact());
    }

    /** Where it is not told which texts match, one that does is a way of its own, so that there is one to be found. */
    private List<Binding> withExample(SegmentPattern pattern, Word word, Binding before, Binding inexact) {
        List<Binding> bindings = new ArrayList<>();
        Optional<String> text = languages.common(word, pattern.language());
        for (Map<Integer, Word> slots : text.map(known -> Solutions.first(word, known, languages.budget()))
                .orElse(List.of())) {
            Binding narrowed = before.narrow(new Substitution(slots, Map.of(), Map.of()));
            bindings.addAll(unify(pattern, narrowed.narrowing().apply(word), narrowed));
        }
        bindings.add(inexact);
        return bindings;
    }

    /** A slot between known texts: exactly the texts of a quotient match. */
    private List<Binding> whole(SegmentPattern.Whole whole, Word word, Piece.Slot slot, Binding binding) {
        Language taken = languages.between(whole.language(), word.before(), word.after());
        Language common = languages.intersection(slot.language(), taken);
        if (common.isEmpty()) {
            return List.of();
        }
        Optional<OpaqueType> opaque = slot.opaque();
        boolean exact = true;
        if (whole.type() instanceof OpaqueType type && !opaque.equals(Optional.of(type))) {
            boolean alone = word.onlySlot().isPresent();
            exact = alone && opaque.isEmpty() && slot.plain();
            opaque = alone ? Optional.of(type) : opaque;
        }
        if (slot.opaque().isPresent() && !common.equals(slot.language())) {
            exact = false;
        }
        boolean narrowed = !common.equals(slot.language()) || !opaque.equals(slot.opaque());
        Binding bound =
                narrowed ? binding.narrow(Substitution.slot(slot.id(), Word.of(fresh.slot(common, opaque)))) : binding;
        return List.of(exact ? bound : bound.inexact());
    }

    private List<Binding> affixed(SegmentPattern.Affixed affixed, Word word, Binding binding) {
        List<Binding> bindings = new ArrayList<>();
        for (Stripping.Stripped stripped : stripping.strip(affixed.before(), word, affixed.after(), binding)) {
            bindings.addAll(whole(affixed.inner(), stripped.inner(), stripped.binding()));
        }
        return bindings;
    }

    private List<Binding> split(SegmentPattern.Split split, Word word, Binding binding) {
        Optional<String> known = word.known();
        if (known.isPresent()) {
            Map<String, Word> captures = new HashMap<>();
            return new Splitter(languages.budget()).split(split.parts(), known.get(), captures)
                    ? List.of(captureAll(captures, binding))
                    : List.of();
        }
        return languages.disjoint(word, split.language()) ? List.of() : unfold(split, word, binding);
    }

    /** Puts the parts of the pattern into a word that is unknown as a whole. */
    private List<Binding> unfold(SegmentPattern.Split split, Word word, Binding binding) {
        List<Word> words = new ArrayList<>();
        Binding bound = binding;
        for (SegmentPattern part : split.parts()) {
            if (part instanceof SegmentPattern.Whole whole) {
                words.add(Word.of(fresh.slot(whole.language())));
                bound = bound.capture(whole.name(), words.get(words.size() - 1));
            } else {
                words.add(Word.text(((SegmentPattern.Exact) part).text()));
            }
        }
        Optional<Piece.Slot> slot = word.onlySlot();
        if (slot.isEmpty()) {
            return withExample(split, word, binding, bound.inexact());
        }
        Binding narrowed = bound.narrow(Substitution.slot(slot.get().id(), Word.join(words)));
        boolean exact = slot.get().plain() && slot.get().opaque().isEmpty();
        return List.of(exact ? narrowed : narrowed.inexact());
    }

    private static Binding captureAll(Map<String, Word> captures, Binding binding) {
        Binding bound = binding;
        for (Map.Entry<String, Word> each : captures.entrySet()) {
            bound = bound.capture(each.getKey(), each.getValue());
        }
        return bound;
    }
}
