package dev.detour.benchmarks.servers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A table of redirects like that of a documentation site: 13,000 literal paths. */
final class Rules {

    private static final int COUNT = 13_000;
    private static final long SEED = 7;
    private static final List<String> WORDS = List.of(
            "guide",
            "reference",
            "api",
            "element",
            "window",
            "property",
            "global-objects",
            "tutorial",
            "events",
            "canvas",
            "storage",
            "getting-started",
            "performance",
            "security",
            "accessibility",
            "forms",
            "layout",
            "animation",
            "media",
            "workers");

    private Rules() {}

    /** The targets by their sources, always the same. */
    static Map<String, String> all() {
        Random random = new Random(SEED);
        Map<String, String> rules = new LinkedHashMap<>();
        while (rules.size() < COUNT) {
            String path = path(random);
            rules.putIfAbsent("/en/docs/" + path, "/en/documentation/" + path);
        }
        return rules;
    }

    private static String path(Random random) {
        List<String> words = new ArrayList<>();
        for (int left = 2 + random.nextInt(3); left > 0; left--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join("/", words) + "-" + random.nextInt(100_000);
    }

    /** The sources in an order that no cache foresees. */
    static List<String> shuffled(Map<String, String> rules) {
        List<String> sources = new ArrayList<>(rules.keySet());
        Collections.shuffle(sources, new Random(SEED));
        return sources;
    }
}
