package dev.detour.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The versions of the peers, as the class path has them. */
final class Versions {

    private static final Pattern JAR = Pattern.compile(
            ".*[/\\\\](jmh-core|jooby|resteasy-reactive|undertow-core|spring-web|jetty-http|jetty-rewrite"
                    + "|armeria|activej-http|urlrewritefilter|tomcat-embed-core)-([0-9][^/\\\\]*)\\.jar");

    private Versions() {}

    static String text() {
        List<String> path = Arrays.asList(System.getProperty("java.class.path").split(java.io.File.pathSeparator));
        return path.stream()
                .map(JAR::matcher)
                .filter(Matcher::matches)
                .map(jar -> jar.group(1) + " " + jar.group(2))
                .collect(Collectors.joining(", "));
    }
}
