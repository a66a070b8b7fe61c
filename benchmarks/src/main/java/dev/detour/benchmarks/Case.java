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

    private static final List<String> PEERS = List.of("jooby", "resteasy", "undertow", "spring", "jetty");

    /** All that is compared. */
    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String table : List.of("literals-10", "literals-1000", "literals-10000", "literals-13000")) {
            add(cases, table, "hits", "hashmap");
        }
        for (String table : List.of("patterns-1000", "github", "prefix-500")) {
            add(cases, table, "hits", "oracle");
        }
        for (String traffic : List.of("misses-20", "misses")) {
            add(cases, "literals-1000", traffic, "hashmap");
            add(cases, "patterns-1000", traffic, "oracle");
            add(cases, "github", traffic, "oracle");
        }
        cases.add(new Case("github", "hits", Contenders.AGAIN));
        addWorst(cases);
        return cases;
    }

    private static void add(List<Case> cases, String table, String traffic, String floor) {
        List<String> contenders = new ArrayList<>(List.of(Contenders.STRING, floor, "trie", Contenders.DETOUR));
        contenders.addAll(PEERS);
        contenders.forEach(contender -> cases.add(new Case(table, traffic, contender)));
    }

    /** Inputs that are meant to hurt, each next to a random one of the same length. */
    private static void addWorst(List<Case> cases) {
        addPair(cases, "prefix-500", "near-misses");
        addPair(cases, "siblings-10000", "near-misses");
        addPair(cases, "literals-10000", "near-misses");
        addPair(cases, "colliding-4096", "collisions");
        for (String traffic : List.of("long-slashes", "long-segment", "long-encoded")) {
            addPair(cases, "github", traffic);
        }
    }

    private static void addPair(List<Case> cases, String table, String traffic) {
        for (String contender : List.of(Contenders.STRING, "trie", Contenders.DETOUR)) {
            cases.add(new Case(table, traffic, contender));
            cases.add(new Case(table, Traffic.RANDOM + traffic, contender));
        }
    }
}
