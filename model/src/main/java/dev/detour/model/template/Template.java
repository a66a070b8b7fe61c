package dev.detour.model.template;

import dev.detour.model.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A target: a path, or an absolute URI. All literals are in canonical form, legal in their component.
 *
 * @param text the template as it is declared
 * @param authority scheme and host; empty where the target is a path
 * @param path the path from its first slash; for an absolute target without a path, {@code /}
 * @param query the template's own query; empty where it has none
 * @param fragment the fragment; empty where it has none
 */
public record Template(
        String text,
        Optional<Authority> authority,
        List<TemplatePart> path,
        List<TemplatePart> query,
        List<TemplatePart> fragment) {

    public Template {
        path = List.copyOf(path);
        query = List.copyOf(query);
        fragment = List.copyOf(fragment);
    }

    /**
     * Scheme, host and port of an absolute target.
     *
     * @param scheme the scheme
     * @param host the host and its port as literals and variables; literals are lower case, a scheme's default port is left out
     */
    public record Authority(Scheme scheme, List<TemplatePart> host) {
        public Authority {
            host = List.copyOf(host);
        }

        /**
         * Tells whether a request has no influence on scheme, host and port.
         *
         * @return whether there is no variable
         */
        public boolean fixed() {
            return Template.fixed(host);
        }
    }

    /**
     * Tells whether the target is the same for all requests.
     *
     * @return whether there is no variable
     */
    public boolean fixed() {
        return authority.map(Authority::fixed).orElse(true) && fixed(path) && fixed(query) && fixed(fragment);
    }

    private static boolean fixed(List<TemplatePart> parts) {
        for (TemplatePart part : parts) {
            if (!(part instanceof TemplatePart.Literal)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The variables that the template names, in its order, each as often as it stands there.
     *
     * @return the names and offsets
     */
    public List<TemplatePart.Reference> references() {
        List<TemplatePart.Reference> references = new ArrayList<>();
        authority.ifPresent(a -> addReferences(a.host(), references));
        addReferences(path, references);
        addReferences(query, references);
        addReferences(fragment, references);
        return List.copyOf(references);
    }

    private static void addReferences(List<TemplatePart> parts, List<TemplatePart.Reference> references) {
        for (TemplatePart part : parts) {
            if (part instanceof TemplatePart.Reference reference) {
                references.add(reference);
            }
        }
    }
}
