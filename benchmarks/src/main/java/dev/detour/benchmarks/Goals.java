package dev.detour.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** All goals, next to what was measured. */
final class Goals {

    private static final double MAX_HEAP = 0.35;
    private static final double MAX_LOADING = 0.25;
    private static final double MAX_ROWS = 3;
    private static final double MAX_PROCESSOR = 1.5;
    private static final double MAX_LITERALS = 0.8;
    private static final double MAX_PACKED = 1.5;
    private static final double MIN_PEER = 3;
    private static final double MIN_TRIE = 1.5;
    private static final double MAX_BYTES = 216;
    private static final double MAX_WORST = 3;

    private final Times times;
    private final CostTables costs;
    private final List<Goal> goals = new ArrayList<>();

    private Goals(Measurements measurements) {
        times = new Times(measurements);
        costs = new CostTables(measurements);
    }

    static List<Goal> of(Measurements measurements) {
        Goals all = new Goals(measurements);
        all.addCosts();
        all.addProcessor();
        for (String traffic : List.of(Case.HITS, Case.SPREAD, Case.FIFTH)) {
            Case.PATTERNS.forEach(table -> all.addPatterns(detour(table, traffic)));
            Case.DECLARED.forEach(table -> all.addLiterals("literals", detour(table, traffic), MAX_LITERALS));
            Case.PACKED.forEach(table -> all.addLiterals("packed", detour(table, traffic), MAX_PACKED));
        }
        all.addMisses();
        all.addBytes();
        all.addWorst();
        return all.goals;
    }

    private static Case detour(String table, String traffic) {
        return new Case(table, traffic, Contenders.DETOUR);
    }

    private static String place(Case each) {
        return each.table() + ", " + each.traffic() + ": ";
    }

    private static String key(String kind, Case each) {
        return kind + " " + each.table() + " " + each.traffic();
    }

    private void addCosts() {
        String largest = CompilePart.LARGEST;
        goals.add(Goal.atMost(
                "heap",
                "heap of 1,000,000 entries, in units of a `HashMap`",
                MAX_HEAP,
                costs.scale(largest, ScalePart.HEAP)));
        goals.add(Goal.atMost(
                "loading",
                "loading 1,000,000 entries, in units of building a `HashMap`",
                MAX_LOADING,
                costs.scale(largest, ScalePart.LOADING)));
        goals.add(Goal.atMost(
                "rows",
                "javac with 100,000 rows, in units of javac without them",
                MAX_ROWS,
                costs.compile("packed-100000", CompilePart.WALL)));
        goals.add(Goal.atMost("memory", "javac with 1,000,000 rows in `-Xmx2g`: runs that fail", 0, costs.failures()));
    }

    private void addProcessor() {
        for (int count : CompilePart.DECLARATIONS) {
            goals.add(Goal.atMost(
                    "processor " + count,
                    String.format(Locale.ROOT, "javac with %,d declarations, in units of the processor off", count),
                    MAX_PROCESSOR,
                    costs.compile(CompilePart.declarations(count), CompilePart.WALL)));
        }
    }

    private void addPatterns(Case detour) {
        if (!times.known(detour) && !detour.traffic().equals(Case.HITS)) {
            return;
        }
        goals.add(Goal.atMost(
                key("oracle", detour),
                place(detour) + "in units of the oracle",
                1,
                times.ratio(detour, detour.with("oracle"))));
        Optional<Case> peer = Case.PEERS.stream()
                .map(detour::with)
                .filter(times::known)
                .min(Comparator.comparingDouble(each -> times.net(each).orElse(Double.MAX_VALUE)));
        if (peer.isPresent() || detour.traffic().equals(Case.HITS)) {
            String name = peer.map(Case::contender).orElse("none");
            OptionalDouble ratio = times.ratio(peer.orElse(detour.with("none")), detour);
            goals.add(Goal.atLeast(
                    key("peer", detour),
                    place(detour) + "times as fast as the fastest peer, " + name,
                    MIN_PEER,
                    ratio));
        }
        goals.add(Goal.atLeast(
                key("trie", detour),
                place(detour) + "times as fast as the plain trie",
                MIN_TRIE,
                times.ratio(detour.with("trie"), detour)));
    }

    private void addLiterals(String kind, Case detour, double bound) {
        if (times.known(detour) || detour.traffic().equals(Case.HITS)) {
            goals.add(Goal.atMost(
                    key(kind, detour),
                    place(detour) + "in units of a `HashMap`",
                    bound,
                    times.ratio(detour, detour.with("hashmap"))));
        }
    }

    private void addMisses() {
        for (Case each : Case.all()) {
            boolean floor =
                    each.contender().equals("hashmap") || each.contender().equals("oracle");
            if (floor && each.traffic().equals(Case.MISSES)) {
                Case detour = each.with(Contenders.DETOUR);
                goals.add(Goal.atMost(
                        key("misses", detour),
                        place(detour) + "in units of a failed `HashMap.get`",
                        1,
                        times.ratio(detour, each)));
            }
        }
    }

    private void addBytes() {
        for (Case each : Case.all()) {
            if (each.contender().equals(Contenders.GIVEN)) {
                goals.add(Goal.atMost(
                        key("bytes", each),
                        place(each) + "bytes, without those of the request",
                        0,
                        times.octets(each)));
            }
        }
        Case hits = detour("github", Case.HITS);
        goals.add(Goal.atMost(
                key("bytes", hits),
                place(hits) + "bytes, those of the request among them",
                MAX_BYTES,
                times.octets(hits)));
    }

    private void addWorst() {
        for (List<String> worst : Case.WORST) {
            Case detour = detour(worst.get(0), worst.get(1));
            OptionalDouble ratio = times.ratio(detour, detour(worst.get(0), Traffic.RANDOM + worst.get(1)));
            goals.add(Goal.atMost(
                    key("worst", detour),
                    place(detour) + "in units of random paths of the same length",
                    MAX_WORST,
                    ratio));
        }
    }
}
