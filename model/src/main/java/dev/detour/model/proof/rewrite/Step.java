package dev.detour.model.proof.rewrite;

import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Substitution;

/**
 * A redirect of a family of requests by a rule, where no other rule comes first.
 *
 * @param source the route that matches
 * @param narrowing what the family has to be for that
 * @param next the family that the redirect leads to
 * @param exact whether each request of the narrowed family is redirected so
 */
public record Step(Source source, Substitution narrowing, RequestTerm next, boolean exact) {

    /**
     * Tells whether the rule redirects each request of the family so.
     *
     * @return false also where that is not known
     */
    public boolean whole() {
        return exact && narrowing.nothing();
    }
}
