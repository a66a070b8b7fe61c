package dev.detour.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * What is measured in one fork.
 *
 * @param table the rules
 * @param traffic the requests
 * @param contender who answers
 */
record Case(String table, String traffic, String contender) {

    static final String HITS = "hits";
    static final String FIFTH = "misses-20";
    static final String MISSES = "misses";

    /** Hits all over a large table, more than caches hold. */
    static final String SPREAD = "spread";

    /** Of each worst input the table, and the traffic. */
    static final List<List<String>> WORST = List.of(
            List.of("prefix-500", "near-misses"),
            List.of("siblings-10000", "near-misses"),
            List.of("literals-10000", "near-misses"),
            List.of("colliding-4096", "collisions"),
            List.of("github", "long-slashes"),
            List.of("github", "long-segment"),
            List.of("github", "long-encoded"));

    static final List<String> DECLARED = List.of("literals-10", "literals-1000", "literals-10000");
    static final List<String> PACKED = List.of("packed-13000", "packed-100000", "packed-1000000");
    static final List<String> PATTERNS = List.of("github", "patterns-1000", "prefix-500");

    private static final List<String> TRIES = List.of("jooby", "resteasy", "undertow", "armeria", "activej");
    private static final List<String> OTHERS = List.of("spring", "jetty");

    /** They try one regular expression after the other. */
    private static final List<String> LINEAR = List.of("jetty-rewrite", "tuckey", "tomcat");

    /** All who are no floor. */
    static final List<String> PEERS = join(List.of(TRIES, OTHERS, LINEAR));

    /** Who answers only after a request of its own was made. */
    private static final List<String> WITH_REQUEST = List.of("activej", "jetty-rewrite");

    /** The case, for a filter. */
    String name() {
        return table + " " + traffic + " " + contender;
    }

    /** The name of its times, in nanoseconds. */
    String time() {
        return name() + " ns";
    }

    /** The name of its allocations, in bytes. */
    String octets() {
        return name() + " bytes";
    }

    Case with(String other) {
        return new Case(table, traffic, other);
    }

    /** Where a peer is slow, one table says enough; given 13,000 rules, some take a minute before they answer at all. */
    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        add(cases, "literals-10", HITS, List.of("hashmap"), PEERS);
        add(cases, "literals-1000", HITS, List.of("hashmap"), join(List.of(TRIES, OTHERS)));
        add(cases, "literals-10000", HITS, List.of("hashmap"), List.of());
        add(cases, "packed-13000", HITS, List.of("hashmap"), List.of("jooby", "armeria", "activej", "spring"));
        add(cases, "packed-100000", HITS, List.of("hashmap"), List.of());
        add(cases, "packed-1000000", HITS, List.of("hashmap"), List.of());
        PACKED.forEach(table -> add(cases, table, SPREAD, List.of("hashmap"), List.of()));
        add(cases, "github", HITS, List.of("oracle", "trie"), PEERS);
        cases.add(new Case("github", HITS, Contenders.AGAIN));
        add(cases, "patterns-1000", HITS, List.of("oracle", "trie"), TRIES);
        add(cases, "prefix-500", HITS, List.of("oracle", "trie"), TRIES);
        for (String traffic : List.of(FIFTH, MISSES)) {
            add(cases, "literals-1000", traffic, List.of("hashmap"), List.of());
            PACKED.forEach(table -> add(cases, table, traffic, List.of("hashmap"), List.of()));
            add(cases, "github", traffic, List.of("oracle", "trie"), List.of("jooby"));
            add(cases, "patterns-1000", traffic, List.of("oracle", "trie"), List.of());
        }
        add(cases, "literals-10000", MISSES, List.of("hashmap"), List.of());
        addGiven(cases);
        addWorst(cases);
        return cases;
    }

    private static void addGiven(List<Case> cases) {
        List<Case> misses = cases.stream()
                .filter(each ->
                        each.traffic().equals(MISSES) && each.contender().equals(Contenders.DETOUR))
                .toList();
        misses.forEach(each -> cases.add(each.with(Contenders.GIVEN)));
    }

    private static void add(List<Case> cases, String table, String traffic, List<String> floors, List<String> peers) {
        List<String> contenders = new ArrayList<>(List.of(Contenders.STRING));
        contenders.addAll(floors);
        contenders.add(Contenders.DETOUR);
        for (String peer : peers) {
            if (WITH_REQUEST.contains(peer)) {
                contenders.add(peer + Contenders.REQUEST);
            }
            contenders.add(peer);
        }
        contenders.forEach(contender -> cases.add(new Case(table, traffic, contender)));
    }

    /** Inputs that are meant to hurt, each next to a random one of the same length, whose string costs the same. */
    private static void addWorst(List<Case> cases) {
        for (List<String> worst : WORST) {
            Case detour = new Case(worst.get(0), worst.get(1), Contenders.DETOUR);
            cases.add(detour.with(Contenders.STRING));
            cases.add(detour);
            cases.add(new Case(detour.table(), Traffic.RANDOM + detour.traffic(), Contenders.DETOUR));
        }
    }

    /** Who makes the string of this case's path alone. */
    Case string() {
        return new Case(table, traffic.replaceFirst("^" + Traffic.RANDOM, ""), Contenders.STRING);
    }

    private static List<String> join(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
