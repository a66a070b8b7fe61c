package dev.detour.model.proof.walk;

/**
 * A redirect of a family of requests by a rule, where no other rule comes first.
 *
 * @param source the route that matches
 * @param narrowing what the family has to be for that
 * @param next the family that the redirect leads to
 * @param exact whether each request of the narrowed family is redirected so
 */
record Step(Source source, Substitution narrowing, RequestTerm next, boolean exact) {

    boolean whole() {
        return exact && narrowing.nothing();
    }
}
