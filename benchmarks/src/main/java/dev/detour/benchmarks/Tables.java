package dev.detour.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** The tables, by name. They are the same in every run. */
final class Tables {

    /** How many pairs of characters with equal hashes are in a path that collides. */
    static final int PAIRS = 13;

    private static final List<String> WORDS = List.of(
            "array",
            "attribute",
            "audio",
            "border",
            "buffer",
            "cache",
            "canvas",
            "channel",
            "client",
            "color",
            "content",
            "cookie",
            "document",
            "element",
            "encoding",
            "error",
            "event",
            "fetch",
            "filter",
            "flex",
            "font",
            "form",
            "frame",
            "grid",
            "header",
            "history",
            "image",
            "input",
            "iterator",
            "layout",
            "link",
            "list",
            "location",
            "map",
            "media",
            "message",
            "method",
            "module",
            "node",
            "number",
            "object",
            "observer",
            "option",
            "origin",
            "page",
            "panel",
            "path",
            "policy",
            "promise",
            "property",
            "proxy",
            "query",
            "range",
            "reader",
            "request",
            "response",
            "scroll",
            "selection",
            "service",
            "shadow",
            "signal",
            "storage",
            "stream",
            "string",
            "style",
            "symbol",
            "table",
            "text",
            "touch",
            "track",
            "transform",
            "value",
            "video",
            "view",
            "window",
            "worker");

    private static final List<String> AREAS = List.of(
            "/en-US/docs/Web/API/",
            "/en-US/docs/Web/CSS/",
            "/en-US/docs/Web/HTML/Element/",
            "/fr/docs/Web/API/",
            "/en-US/docs/Web/JavaScript/Reference/Global_Objects/",
            "/ja/docs/Web/API/",
            "/en-US/docs/Mozilla/Add-ons/",
            "/en-US/docs/Learn/",
            "/de/docs/Web/HTTP/Headers/",
            "/es/docs/Web/JavaScript/Guide/");

    private static final Set<String> FILES =
            Set.of("packed-13000", "packed-100000", "packed-1000000", "siblings-10000", "colliding-4096");

    private Tables() {}

    /** Whether users would keep a table in a file rather than declare each redirect. */
    static boolean isFile(String name) {
        return FILES.contains(name);
    }

    /** Makes a table. */
    static List<Rule> rules(String name) {
        return switch (name) {
            case "literals-10" -> literals(10);
            case "literals-1000" -> literals(1_000);
            case "literals-10000" -> documents(10_000);
            case "packed-13000" -> documents(13_000);
            case "packed-100000" -> documents(100_000);
            case "packed-1000000" -> documents(1_000_000);
            case "patterns-1000" -> patterns(1_000);
            case "github" -> github();
            case "prefix-500" -> prefixed(500);
            case "siblings-10000" -> siblings(10_000);
            case "colliding-4096" -> colliding();
            default -> throw new IllegalArgumentException("no table " + name);
        };
    }

    private static List<Rule> literals(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Rule(
                        "GET", "/" + word(i) + "/" + word(i / 7) + "-" + word(3 * i) + "/page-" + i, "/moved/" + i))
                .toList();
    }

    /** Paths as large documentation sites have them: few areas, long common beginnings and ends. */
    private static List<Rule> documents(int size) {
        Random random = new Random(20_260_101);
        Set<String> paths = new LinkedHashSet<>();
        while (paths.size() < size) {
            String area = AREAS.get(random.nextInt(AREAS.size()));
            String topic = capital(word(random.nextInt(76))) + capital(word(random.nextInt(76)));
            String member = word(random.nextInt(76)) + (random.nextInt(3) == 0 ? "_event" : "");
            paths.add(area + topic + (random.nextInt(4) == 0 ? "" : "/" + member));
        }
        List<Rule> rules = new ArrayList<>();
        paths.forEach(path -> rules.add(new Rule("GET", path, "/docs" + path.toLowerCase(java.util.Locale.ROOT))));
        return rules;
    }

    private static List<Rule> patterns(int size) {
        return IntStream.range(0, size).mapToObj(Tables::pattern).toList();
    }

    private static Rule pattern(int i) {
        String area = "/" + word(i) + "-" + i;
        return switch (i % 4) {
            case 0 -> new Rule("GET", area + "/{id}", "/v2" + area + "/{id}");
            case 1 -> new Rule("GET", area + "/{id}/edit", "/v2/edit" + area + "?id={id}");
            case 2 -> new Rule("GET", "/shop" + area + "/{product}/reviews/{review}", "/s/{product}/r/{review}");
            default -> new Rule("GET", "/blog" + area + "/{year}/{slug}", "/news/{slug}/of/{year}");
        };
    }

    private static List<Rule> github() {
        List<Rule> rules = new ArrayList<>();
        for (String line : lines("github.txt")) {
            String[] parts = line.split(" ", -1);
            rules.add(new Rule(parts[0], parts[1], "/api/v3" + parts[1]));
        }
        return rules;
    }

    private static List<Rule> prefixed(int size) {
        String prefix = "/" + "legacy-content-management-system/".repeat(6).substring(0, 189);
        return IntStream.range(0, size)
                .mapToObj(i -> new Rule("GET", prefix + "/item-" + i + "/{id}", "/items/" + i + "/{id}"))
                .toList();
    }

    private static List<Rule> siblings(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Rule("GET", "/shop/item-" + i + "/{id}", "/i/" + i + "/{id}"))
                .toList();
    }

    /** Paths that have one {@link String#hashCode()} in common; as many others have it too. */
    private static List<Rule> colliding() {
        return IntStream.range(0, 1 << PAIRS)
                .filter(number -> Integer.bitCount(number) % 2 == 0)
                .mapToObj(number -> new Rule("GET", colliding(number), "/to/" + number))
                .toList();
    }

    static String colliding(int number) {
        StringBuilder path = new StringBuilder("/");
        for (int bit = 0; bit < PAIRS; bit++) {
            path.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return path.toString();
    }

    /** The lines of a resource, without comments. */
    static List<String> lines(String resource) {
        InputStream stream = Tables.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("no resource " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(int i) {
        return WORDS.get(i % WORDS.size());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
