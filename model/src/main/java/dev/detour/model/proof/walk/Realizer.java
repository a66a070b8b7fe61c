package dev.detour.model.proof.walk;

import dev.detour.model.interpret.Request;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Language;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.proof.rewrite.SegmentPattern;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.Step;
import dev.detour.model.proof.term.Held;
import dev.detour.model.proof.term.PathTerm;
import dev.detour.model.proof.term.Piece;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Substitution;
import dev.detour.model.proof.term.Word;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/**
 * Finds a request of a family that a sequence of routes really answers: walks one, and where another route comes first, tries
 * again with the part of the family that the other route does not match.
 *
 * @param <T> what is looked for
 */
final class Realizer<T> {

    private static final int MOST_TRIES = 150;

    private final Engine engine;
    private final List<Source> expected;
    private final boolean forever;
    private final BiFunction<Instances.Instance, Walk, Optional<T>> accept;
    private final Deque<RequestTerm> families = new ArrayDeque<>();
    private boolean unsure;

    /**
     * Prepares a search.
     *
     * @param engine the site
     * @param expected the routes that answer
     * @param forever whether they answer over and over; where not, what follows is left aside
     * @param accept what is made of a request and its walk; empty where it is not what is looked for
     */
    Realizer(
            Engine engine,
            List<Source> expected,
            boolean forever,
            BiFunction<Instances.Instance, Walk, Optional<T>> accept) {
        this.engine = engine;
        this.expected = expected;
        this.forever = forever;
        this.accept = accept;
    }

    /** Whether the search has failed without a proof that there is nothing to find. */
    boolean unsure() {
        return unsure;
    }

    /** Walks a few requests of a family, whatever they do. */
    Optional<T> probe(RequestTerm family) {
        for (RequestTerm each : withoutTail(family).stream().limit(2).toList()) {
            Optional<T> found = engine.instances()
                    .pick(each)
                    .flatMap(instance -> accept.apply(instance, engine.walker().walk(instance.request())));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Looks through a family. */
    Optional<T> search(RequestTerm family) {
        families.addAll(withoutTail(family));
        for (int tries = 0; !families.isEmpty(); tries++) {
            if (tries == MOST_TRIES) {
                unsure = true;
                return Optional.empty();
            }
            RequestTerm next = families.poll();
            Optional<Instances.Instance> instance = engine.instances().pick(next);
            if (instance.isEmpty()) {
                continue;
            }
            Walk walk = engine.walker().walk(instance.get().request());
            Optional<T> found = accept.apply(instance.get(), walk);
            if (found.isPresent()) {
                return found;
            }
            refine(next, instance.get());
        }
        return Optional.empty();
    }

    /** The family by the number of segments at the unknown end of its path. */
    private List<RequestTerm> withoutTail(RequestTerm family) {
        OptionalInt tail = family.path().tail();
        if (tail.isEmpty()) {
            // A tail that is a whole path has a segment.
            return family.path().segments().isEmpty() ? List.of() : List.of(family);
        }
        List<RequestTerm> families = new ArrayList<>();
        for (int length = 0; length <= engine.depth() + 2; length++) {
            List<Word> words = new ArrayList<>();
            while (words.size() < length) {
                words.add(Word.of(engine.fresh().slot(Word.PLAIN)));
            }
            families.add(put(family, tail.getAsInt(), words));
        }
        if (families.size() > 1) {
            families.add(1, families.remove(0));
        }
        families.add(put(family, tail.getAsInt(), List.of(Word.EMPTY)));
        families.removeIf(each -> each.path().segments().isEmpty());
        return families;
    }

    private static RequestTerm put(RequestTerm family, int tail, List<Word> words) {
        return Substitution.tail(tail, PathTerm.of(words)).apply(family);
    }

    /** Finds where the walk leaves the expected routes, and takes what leaves it there out of the family. */
    private void refine(RequestTerm family, Instances.Instance instance) {
        RequestTerm at = family;
        Optional<Request> request = Optional.of(instance.request());
        int hops = forever ? 4 * expected.size() + engine.depth() + 4 : expected.size();
        for (int i = 0; i < hops && request.isPresent(); i++) {
            Source wanted = expected.get(i % expected.size());
            Optional<Source> chosen = engine.walker().chosen(request.get());
            if (!chosen.equals(Optional.of(wanted))) {
                if (chosen.isPresent() && chosen.get().position() < wanted.position()) {
                    exclude(family, at, chosen.get());
                } else {
                    unsure |= !restrict(family);
                }
                return;
            }
            Optional<Step> step = engine.rewriting().steps(at, wanted).stream()
                    .filter(each -> each.narrowing().nothing())
                    .findFirst();
            if (step.isEmpty()) {
                unsure |= forever || i + 1 < hops;
                return;
            }
            at = step.get().next();
            request = engine.walker().hop(request.get()).flatMap(Hop::next);
        }
        unsure |= forever;
    }

    /** Tries only texts that surely convert. */
    private boolean restrict(RequestTerm family) {
        boolean narrowed = false;
        RequestTerm safe = family;
        for (Word word : family.words()) {
            for (Piece.Slot slot : word.slots()) {
                Language language = engine.languages().intersection(slot.language(), SafeTexts.LANGUAGE);
                if (!language.equals(slot.language()) && !language.isEmpty()) {
                    Piece.Slot other = engine.fresh().slot(language, slot.opaque());
                    safe = Substitution.slot(slot.id(), Word.of(other)).apply(safe);
                    narrowed = true;
                }
            }
        }
        if (narrowed) {
            families.add(safe);
        }
        return narrowed;
    }

    /** Adds the parts of a family that a route does not match, by what it refuses in them. */
    private void exclude(RequestTerm family, RequestTerm at, Source other) {
        for (Source.Shape shape : other.shapes()) {
            for (int i = 0;
                    i < shape.segments().size() && i < at.path().segments().size();
                    i++) {
                exclude(family, at.path().segments().get(i), shape.segments().get(i));
            }
        }
        for (QueryCondition condition : other.query()) {
            if (at.query().keys().get(condition.key()) instanceof Held.Once once) {
                SegmentPattern pattern = condition instanceof QueryCondition.Bound bound
                        ? SegmentPattern.of(bound.variable(), engine.languages())
                        : new SegmentPattern.Exact(CanonicalText.encode(((QueryCondition.Fixed) condition).value()));
                exclude(family, once.value(), pattern);
            }
        }
    }

    private void exclude(RequestTerm family, Word word, SegmentPattern pattern) {
        Optional<Piece.Slot> slot = word.singleSlot();
        if (slot.isEmpty()) {
            unsure |= !word.slots().isEmpty();
            return;
        }
        Language taken = engine.languages().between(pattern.language(), word.before(), word.after());
        Language left = engine.languages().difference(slot.get().language(), taken);
        if (!left.isEmpty()) {
            Word other = Word.of(engine.fresh().slot(left, slot.get().opaque()));
            families.add(new Substitution(Map.of(slot.get().id(), other), Map.of(), Map.of()).apply(family));
        }
    }
}
