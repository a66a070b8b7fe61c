package dev.detour.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** The contenders, by name. */
final class Contenders {

    /** Only makes the string of the path: what all others pay as well. */
    static final String STRING = "string";

    static final String DETOUR = "detour";

    /** The same once more: what differs is noise. */
    static final String AGAIN = "detour-again";

    /** Ends the names of those that only make the request that a peer wants. */
    static final String REQUEST = "-request";

    /** The same again, but the requests are made beforehand. */
    static final String GIVEN = "detour-given";

    private Contenders() {}

    /** Whether a contender makes its input, and finds no answer. */
    static boolean isOnlyInput(String name) {
        return name.equals(STRING) || name.endsWith(REQUEST);
    }

    private static Contender of(String name, String table, String traffic) throws IOException {
        return switch (name) {
            case STRING -> (method, path, answer) -> answer.redirect(Rule.STATUS, path);
            case DETOUR, AGAIN -> new DetourContender(Routers.of(table));
            case "hashmap" -> hashMap(table);
            case "oracle" -> oracle(Tables.rules(table), traffic);
            default -> other(name, Tables.rules(table));
        };
    }

    private static Contender other(String name, List<Rule> rules) {
        return switch (name) {
            case "trie" -> new TrieContender(rules);
            case "jooby" -> new JoobyContender(rules);
            case "resteasy" -> new ByMethod(rules, ResteasyContender::new);
            case "undertow" -> new ByMethod(rules, UndertowContender::new);
            case "spring" -> new ByMethod(rules, SpringContender::new);
            case "jetty" -> new ByMethod(rules, JettyContender::new);
            case "armeria" -> new ArmeriaContender(rules);
            case "activej" -> new ActivejContender(rules);
            case "activej" + REQUEST -> ActivejContender.requestOnly();
            case "jetty-rewrite" -> new ByMethod(rules, JettyRewriteContender::new);
            case "jetty-rewrite" + REQUEST -> JettyRewriteContender.requestOnly();
            case "tuckey" -> new ByMethod(rules, TuckeyContender::new);
            case "tomcat" -> new ByMethod(rules, TomcatContender::new);
            default -> throw new IllegalArgumentException("no contender " + name);
        };
    }

    private static Contender hashMap(String table) throws IOException {
        return Tables.isFile(table)
                ? new HashMapContender(ScaleProbe.map(Sources.rows(Routers.folder(table))))
                : new HashMapContender(Tables.rules(table));
    }

    /** Misses alone would leave the oracle with nothing to look them up in. */
    private static Contender oracle(List<Rule> rules, String traffic) {
        return new OracleContender(rules, Traffic.of(traffic.equals(Case.MISSES) ? Case.HITS : traffic, rules));
    }

    /**
     * Makes a contender after having compared its answers with the expected ones.
     *
     * @throws IllegalStateException if one differs
     * @throws IOException if the table cannot be read
     */
    static Contender checked(String name, String table, String traffic, List<Request> requests) throws IOException {
        Contender contender = of(name, table, traffic);
        Answer answer = new Answer();
        for (Request request : requests) {
            contender.answer(request.method(), request.path(), answer);
            if (!isOnlyInput(name) && !Objects.equals(answer.location, request.location())) {
                throw new IllegalStateException(name + " answers " + request.method() + " " + request.path() + " with "
                        + answer.location + " instead of " + request.location());
            }
        }
        return contender;
    }
}
