package dev.detour.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A set of request methods.
 *
 * @param named the methods of {@link HttpMethod} in the set, in their order; unmodifiable
 * @param extensions whether every other method but TRACE and CONNECT is in the set too
 */
public record MethodSet(Set<HttpMethod> named, boolean extensions) {

    public MethodSet {
        named = Collections.unmodifiableSet(named.isEmpty() ? EnumSet.noneOf(HttpMethod.class) : EnumSet.copyOf(named));
    }

    /**
     * The set of just the given methods.
     *
     * @param named the methods
     * @return a set without extension methods
     */
    public static MethodSet of(Set<HttpMethod> named) {
        return new MethodSet(named, false);
    }

    /**
     * Every method but OPTIONS, TRACE and CONNECT.
     *
     * @return what 307 and 308 redirect when no method is named
     */
    public static MethodSet allButOptions() {
        return new MethodSet(EnumSet.complementOf(EnumSet.of(HttpMethod.OPTIONS)), true);
    }

    /**
     * Tells whether a request method is in the set. Methods are case-sensitive (RFC 9110, section 9.1).
     *
     * @param method a token
     * @return whether the set contains it
     */
    public boolean contains(String method) {
        for (HttpMethod each : HttpMethod.values()) {
            if (each.name().equals(method)) {
                return named.contains(each);
            }
        }
        return extensions && !method.equals("TRACE") && !method.equals("CONNECT");
    }

    /**
     * Tells whether two sets have a method in common.
     *
     * @param other the other set
     * @return whether the intersection is not empty
     */
    public boolean intersects(MethodSet other) {
        return (extensions && other.extensions) || !Collections.disjoint(named, other.named);
    }

    /**
     * Tells whether this is a subset of another set, or equal to it.
     *
     * @param other the other set
     * @return whether each method of this set is in the other
     */
    public boolean subsetOf(MethodSet other) {
        return other.named.containsAll(named) && (!extensions || other.extensions);
    }
}
