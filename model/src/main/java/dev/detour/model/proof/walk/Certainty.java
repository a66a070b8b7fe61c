package dev.detour.model.proof.walk;

import dev.detour.model.language.ValueType;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.Step;
import dev.detour.model.proof.term.Binding;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Word;
import java.util.List;
import java.util.Optional;

/** Tells what is true of each request of a family, and not of some only. */
final class Certainty {

    private final Engine engine;

    Certainty(Engine engine) {
        this.engine = engine;
    }

    /** Where a route leads all requests of a family, and no other route answers one of them. */
    Optional<RequestTerm> follow(RequestTerm family, Source source) {
        boolean sure = !answered(family, source.position())
                && engine.unifier().match(family, source).stream().allMatch(binding -> converts(source, binding));
        return sure ? lead(family, source) : Optional.empty();
    }

    /** Whether a route before a position, in order of precedence, may match one of a family. */
    boolean answered(RequestTerm family, int before) {
        for (Source other : engine.index().overlapping(family)) {
            if (other.position() >= before) {
                return false;
            }
            if (!engine.unifier().match(family, other).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a route before a position, in order of precedence, matches each request of a family. */
    boolean covered(RequestTerm family, int before) {
        boolean known = family.words().stream().allMatch(word -> word.known().isPresent());
        return engine.index().covering(family, before).stream()
                .filter(other -> other.certain() || known)
                .anyMatch(
                        other -> engine.unifier().match(family, other).stream().anyMatch(Binding::whole));
    }

    /**
     * The redirect that answers all requests of a family.
     *
     * @return empty where some are answered otherwise, or not at all
     */
    Optional<Step> answer(RequestTerm family) {
        for (Source source : engine.index().overlapping(family)) {
            List<Binding> bindings = engine.unifier().match(family, source);
            if (!bindings.isEmpty()) {
                boolean sure = bindings.stream().allMatch(binding -> converts(source, binding));
                List<Step> steps = sure ? engine.rewriting().everywhere(family, source) : List.of();
                return steps.stream()
                        .filter(step -> steps.size() == 1 && step.whole())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Where a route leads all requests of a family, other routes aside. */
    Optional<RequestTerm> lead(RequestTerm family, Source source) {
        List<Step> steps = engine.rewriting().everywhere(family, source);
        return steps.size() == 1 && steps.get(0).whole()
                ? Optional.of(steps.get(0).next())
                : Optional.empty();
    }

    /** Whether all captures convert, however long they become. */
    private static boolean converts(Source source, Binding binding) {
        return source.certain()
                || source.route().pattern().variables().stream()
                        .filter(variable -> !variable.type().equals(ValueType.STRING))
                        .allMatch(variable -> binding.captures()
                                .getOrDefault(variable.name(), Word.EMPTY)
                                .known()
                                .isPresent());
    }
}
