package dev.detour.processor.reference;

import dev.detour.model.interpret.Request;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes up requests that have a good chance to match some rule of a site, or to miss it narrowly. */
final class RandomRequests {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\*?)[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}");
    private static final List<String> VALUES = List.of(
            "a",
            "b",
            "ab",
            "abab",
            "A",
            "1",
            "12",
            "127",
            "128",
            "-5",
            "007",
            "2026",
            "99999999999",
            "true",
            "red",
            "a-b",
            "a-a-b",
            "ab.b",
            "a;b",
            "%3B",
            "%3b",
            "%61",
            "%2F",
            "%2f%2F",
            "a%20b",
            "%C3%A9",
            "%c3%a9",
            "a%C3%A9",
            "%C3",
            "%ZZ",
            "%",
            "..",
            ".",
            "%2e%2e",
            "%252e%252e",
            ".;a",
            "a|b",
            "a\\b",
            "%5C",
            "%09",
            "+",
            "a+b",
            "\u00e9",
            "",
            "-",
            "a.b",
            "{x}");
    private static final List<String> TAILS = List.of(
            "",
            "/",
            "/a",
            "/a/",
            "//a",
            "///",
            "/a//b",
            "/../a",
            "/a/%2e%2e",
            "/%2F/a",
            "/;a/b",
            "/%5c/b",
            "/a/b/c",
            "/%EF%BC%8Fa",
            "/b%20",
            "/%252F/a",
            "/a?",
            "/;");
    private static final List<String> QUERIES = List.of(
            "",
            "k=1",
            "k",
            "k=",
            "k=a+b",
            "k=a%20b&z=1",
            "z=1&k=1",
            "k=1&k=1",
            "l=%c3%a9",
            "k=1&q=a%26b",
            "q=a+b&k",
            "q=&k=1",
            "&",
            "&&k=1",
            "z=[1]&k=1",
            "%6B=1",
            "k=1&q=..",
            "k=%31&q=%zz",
            "x=%",
            "x=a b",
            "q=\u00e9&k",
            "k=1&q=a/b?c",
            "q=1&k=1&y=%0a");
    private static final List<String> HOSTS = List.of(
            "a.example",
            "A.EXAMPLE",
            "a.example.",
            "a.example:8080",
            "a.example:443",
            "a.example:80",
            "b.example",
            "x.b.example",
            "x.y.b.example:80",
            "example",
            "a.example:",
            "a.example:0443",
            "[::1]",
            "c.example.evil",
            "..example",
            "a.example@evil");
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get", "G T");

    private final Random random;

    RandomRequests(Random random) {
        this.random = random;
    }

    /** A request made of one of the site's patterns, or of another path. */
    Request next(List<RandomRule> rules) {
        RandomRule rule = pick(rules);
        String from = pick(rule.from());
        String path = fill(from.replaceFirst("\\?.*", "").replace("/{*", "{*"));
        String pattern = from.contains("?") ? from.replaceFirst("[^?]*\\?", "") : null;
        Optional<String> query = random.nextInt(3) == 0
                ? Optional.of(pick(QUERIES))
                : pattern == null ? Optional.empty() : Optional.of(fill(pattern) + pick(List.of("", "&z=1", "&k=2")));
        boolean near = random.nextInt(4) > 0;
        return new Request(
                near ? method(rule) : pick(METHODS),
                Optional.ofNullable(near ? scheme(rule) : pick(Arrays.asList(null, "http", "https", "HTTPS", "ws"))),
                Optional.ofNullable(near ? host(rule) : random.nextInt(4) == 0 ? null : pick(HOSTS)),
                mutate(path),
                query);
    }

    private static String method(RandomRule rule) {
        return rule.methods().isEmpty()
                ? rule.status() == 303 ? "POST" : "GET"
                : rule.methods().get(0).name();
    }

    private String scheme(RandomRule rule) {
        return rule.scheme().isEmpty() ? pick(List.of("http", "https")) : rule.scheme();
    }

    private String host(RandomRule rule) {
        return rule.hosts().isEmpty() ? pick(HOSTS) : pick(rule.hosts()).replace("*", pick(List.of("x", "x.y", "b")));
    }

    private String fill(String pattern) {
        Matcher variable = VARIABLE.matcher(pattern);
        return variable.replaceAll(
                found -> Matcher.quoteReplacement(pick(found.group(1).isEmpty() ? VALUES : TAILS)));
    }

    private String mutate(String path) {
        return switch (random.nextInt(16)) {
            case 0 -> path + "/";
            case 1 -> path.replace('a', 'A');
            case 2 -> path.replace("a", "%61");
            case 3 -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "b";
            case 4 -> path.replaceFirst("/", "//");
            case 5 -> pick(List.of("", "*", "/", "//", "/a", "/a/b", "a"));
            default -> path;
        };
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
