package dev.detour.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The interfaces and sites of a class path, by the manifests that were generated for them.
 *
 * @param classes finds classes and resources
 */
record SiteCatalog(ClassLoader classes) {

    private static final String MANIFESTS = "classpath*:META-INF/detour/*.json";
    private static final String SUFFIX = ".json";

    /**
     * The sites to serve: of those that have a manifest, the ones whose redirects none of the others serves too. A site replaces the
     * interfaces that it joins, and an interface those that it extends.
     *
     * @return qualified names, sorted
     */
    Collection<String> sites() {
        Set<String> all = manifests();
        Set<String> replaced = new HashSet<>();
        all.forEach(site -> addParts(site, replaced));
        all.removeAll(replaced);
        return all;
    }

    private Set<String> manifests() {
        Set<String> sites = new TreeSet<>();
        try {
            for (Resource manifest : new PathMatchingResourcePatternResolver(classes).getResources(MANIFESTS)) {
                String name = manifest.getFilename();
                if (name != null) {
                    sites.add(name.substring(0, name.length() - SUFFIX.length()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The manifests " + MANIFESTS + " cannot be listed.", e);
        }
        return sites;
    }

    private void addParts(String type, Set<String> parts) {
        for (String part : TypeReader.partsOf(classes, type)) {
            if (parts.add(part)) {
                addParts(part, parts);
            }
        }
    }

    /** The names that a type with a qualified name may have with another mark between it and those around it. */
    static List<String> nested(String qualifiedName, char mark) {
        StringBuilder name = new StringBuilder(qualifiedName);
        List<String> names = new ArrayList<>(List.of(qualifiedName));
        for (int dot = name.lastIndexOf("."); dot > 0; dot = name.lastIndexOf(".")) {
            name.setCharAt(dot, mark);
            names.add(name.toString());
        }
        return names;
    }
}
