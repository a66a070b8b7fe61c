package dev.detour.model.corpora;

import dev.detour.model.TrailingSlash;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of one site.
 *
 * @param name the folder that they are in
 * @param host the site's own host: absolute targets on it are followed
 * @param trailingSlash how the site's server takes a final slash
 * @param reader reads the tables
 * @param files the tables, below the folder
 */
record Corpus(String name, String host, TrailingSlash trailingSlash, TableReader reader, List<String> files) {

    static final String MISSING =
            "there is no folder of tables, neither shared/corpora beside the checkout nor one that"
                    + " -Ddetour.corpora or DETOUR_CORPORA names";

    private static final String HTACCESS = "doc/source/_extra/.htaccess";

    static final List<Corpus> ALL = List.of(
            netlify("k8s-website", "kubernetes.io", "static/_redirects"),
            netlify("kubeflow-website", "www.kubeflow.org", "content/en/_redirects"),
            netlify("kong-docs", "docs.konghq.com", "app/_redirects"),
            new Corpus(
                    "kotlin-web-site",
                    "kotlinlang.org",
                    TrailingSlash.EXACT,
                    new YamlReader(301),
                    List.of(
                            "redirects/kmm.yml",
                            "redirects/kotlin-for-python-developers.yml",
                            "redirects/pages.yml",
                            "redirects/site.yml",
                            "redirects/stdlib-redirects.yml")),
            apache("openstack-nova"),
            apache("openstack-cinder"));

    private static Corpus netlify(String name, String host, String file) {
        return new Corpus(name, host, TrailingSlash.OPTIONAL, new NetlifyReader(), List.of(file));
    }

    private static Corpus apache(String name) {
        return new Corpus(name, "docs.openstack.org", TrailingSlash.EXACT, new HtaccessReader(), List.of(HTACCESS));
    }

    /**
     * The folder of all corpora: the system property {@code detour.corpora} or the environment variable {@code DETOUR_CORPORA},
     * and where neither is set a folder {@code shared/corpora} beside the checkout, seen from the checkout or a module.
     *
     * @return empty where there is none
     */
    static Optional<Path> folder() {
        String given = System.getProperty("detour.corpora", System.getenv("DETOUR_CORPORA"));
        Stream<String> places =
                given == null ? Stream.of("../shared/corpora", "../../shared/corpora") : Stream.of(given);
        return places.map(Path::of).filter(Files::isDirectory).findFirst();
    }

    /** The lines of all tables. */
    List<List<Line>> lines(Path corpora) {
        return files.stream().map(file -> Line.of(corpora.resolve(name), file)).toList();
    }
}
