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
        for (String table : List.of("literals-10", "literals-1000", "literals-13000")) {
            add(cases, table, "hits", List.of("hashmap", "trie"), PEERS);
        }
        add(cases, "literals-10000", "hits", List.of("hashmap", "trie"), List.of());
        for (String table : List.of("patterns-1000", "github", "prefix-500")) {
            add(cases, table, "hits", List.of("oracle", "trie"), PEERS);
        }
        cases.add(new Case("github", "hits", Contenders.AGAIN));
        for (String traffic : List.of("misses-20", "misses")) {
            add(cases, "literals-1000", traffic, List.of("hashmap"), List.of());
            add(cases, "patterns-1000", traffic, List.of("oracle", "trie"), List.of());
            add(cases, "github", traffic, List.of("oracle", "trie"), PEERS);
        }
        addWorst(cases);
        return cases;
    }

    private static void add(List<Case> cases, String table, String traffic, List<String> floors, List<String> peers) {
        List<String> contenders = new ArrayList<>(List.of(Contenders.STRING));
        contenders.addAll(floors);
        contenders.add(Contenders.DETOUR);
        contenders.addAll(peers);
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
        for (String contender : List.of(Contenders.STRING, Contenders.DETOUR)) {
            cases.add(new Case(table, traffic, contender));
            cases.add(new Case(table, Traffic.RANDOM + traffic, contender));
        }
    }
}
