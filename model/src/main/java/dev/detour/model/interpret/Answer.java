package dev.detour.model.interpret;

import dev.detour.model.Rule;
import java.util.Set;

/** What a site answers. */
public sealed interface Answer {

    /**
     * A redirect.
     *
     * @param rule the rule that answers
     * @param location the value of the Location field
     */
    record Redirected(Rule rule, String location) implements Answer {}

    /**
     * No rule matches with the method of the request, but some rule would with another.
     *
     * @param allow the methods of those rules, sorted
     */
    record MethodNotAllowed(Set<String> allow) implements Answer {}

    /** Nothing matches, or what matches cannot be answered safely. */
    record NoMatch() implements Answer {}
}
