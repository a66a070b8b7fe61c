package dev.detour.model.proof.term;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A way in which a pattern matches a family of requests.
 *
 * @param narrowing what the family has to be for that
 * @param captures what the variables of the pattern hold
 * @param tail what its tail holds
 * @param exact whether the pattern matches each request of the narrowed family, and binds these captures; where not, it may be
 *     some only
 */
public record Binding(Substitution narrowing, Map<String, Word> captures, Optional<PathTerm> tail, boolean exact) {

    /** Nothing is asked for and nothing bound. */
    public static final Binding EMPTY = new Binding(Substitution.NONE, Map.of(), Optional.empty(), true);

    public Binding {
        captures = Map.copyOf(captures);
    }

    /**
     * The same in a narrower family.
     *
     * @param further what the family has to be besides
     * @return narrowed, as its captures are
     */
    public Binding narrow(Substitution further) {
        Map<String, Word> narrowed = new HashMap<>();
        captures.forEach((name, word) -> narrowed.put(name, further.apply(word)));
        return new Binding(narrowing.then(further), narrowed, tail.map(further::apply), exact);
    }

    /**
     * The same with one more capture.
     *
     * @param name the variable; empty for what is not bound to one
     * @param word what it holds
     * @return the longer binding
     */
    public Binding capture(String name, Word word) {
        if (name.isEmpty()) {
            return this;
        }
        Map<String, Word> more = new HashMap<>(captures);
        more.put(name, word);
        return new Binding(narrowing, more, tail, exact);
    }

    /**
     * The same with a tail.
     *
     * @param path what the tail holds
     * @return the longer binding
     */
    public Binding captureTail(PathTerm path) {
        return new Binding(narrowing, captures, Optional.of(path), exact);
    }

    /**
     * The same where it is not told which requests of the narrowed family match.
     *
     * @return not exact
     */
    public Binding inexact() {
        return new Binding(narrowing, captures, tail, false);
    }

    /**
     * Tells whether the pattern matches the family as it is.
     *
     * @return false also where that is not known
     */
    public boolean whole() {
        return exact && narrowing.nothing();
    }
}
