package dev.detour.model.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.Route;
import dev.detour.model.Rule;
import dev.detour.model.host.HostPattern;
import dev.detour.model.interpret.Interpreter;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.pattern.PatternLanguage;
import dev.detour.model.proof.RequestFinder.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is said of random sites against the interpreter: each request that shows something is asked, and random requests look for
 * what was not said. {@code -Ddetour.seed=N} repeats a run, {@code -Ddetour.tables=N} makes it longer.
 */
class SiteRandomTest {

    private static final int TABLES = Integer.getInteger("detour.tables", 500);
    private static final int REQUESTS_EACH = 250;

    private final long seed = Long.getLong("detour.seed", 20_260_101);
    private final Random random = new Random(seed);
    private final RandomRules maker = new RandomRules(random);
    private int ambiguous;
    private int duplicates;
    private int dead;
    private int reached;
    private int undecided;
    private int requests;

    @Test
    void theInterpreterAgrees() {
        for (int i = 0; i < TABLES; i++) {
            List<Rule> rules = maker.rules(2 + random.nextInt(6));
            try {
                checkOverlaps(rules);
                checkReached(rules);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Ddetour.seed=" + seed + ", table " + i + ":\n" + show(rules), e);
            }
        }
        System.out.println("SiteRandomTest: -Ddetour.seed=" + seed + ", " + TABLES + " tables: " + ambiguous
                + " ambiguous, "
                + duplicates + " duplicate, " + dead + " dead, " + reached + " reached, " + undecided + " undecided, "
                + requests + " requests");
        assertThat(undecided * 100).isLessThanOrEqualTo(reached);
    }

    private void checkOverlaps(List<Rule> rules) {
        Site site = Site.of(rules);
        RequestFinder finder = new RequestFinder(site, new Factors(), new Budget());
        Overlap overlap = new Overlap(finder);
        Set<String> said = new HashSet<>();
        List<Route> routes = site.routes();
        Interpreter interpreter = new Interpreter(rules);
        for (int i = 0; i < routes.size(); i++) {
            for (int j = i + 1; j < routes.size(); j++) {
                if (Group.of(routes.get(i)).equals(Group.of(routes.get(j)))) {
                    Route left = routes.get(i);
                    Route right = routes.get(j);
                    Overlap.Found found = overlap.compare(left, right);
                    switch (found.relation()) {
                        case AMBIGUOUS -> {
                            ambiguous++;
                            said.add(pair(left, right));
                            assertThat(interpreter.mostSpecific(found.request().orElseThrow()))
                                    .as("ambiguous %s %s %s", found.request(), show(left), show(right))
                                    .contains(left, right);
                        }
                        case DUPLICATE -> {
                            duplicates++;
                            said.add(pair(left, right));
                            checkEqual(left, right, found.request().orElseThrow());
                        }
                        case TOO_LARGE -> undecided++;
                        case NONE, UNKNOWN -> {}
                    }
                }
            }
        }
        for (int i = 0; i < REQUESTS_EACH; i++) {
            checkSaid(maker.request(), rules, said);
        }
    }

    private void checkEqual(Route left, Route right, Request witness) {
        List<Request> asked = new ArrayList<>(List.of(witness));
        for (int i = 0; i < 50; i++) {
            asked.add(maker.request());
        }
        Replay replay = new Replay(Site.of(List.of()), type -> true);
        for (Request request : asked) {
            if (left.rule().methods().contains(request.method())
                    && right.rule().methods().contains(request.method())) {
                assertThat(replay.matches(left, request))
                        .as("duplicate %s %s %s", request, show(left), show(right))
                        .isEqualTo(replay.matches(right, request));
            }
        }
        assertThat(replay.matches(left, witness) && replay.matches(right, witness))
                .isTrue();
    }

    /** Where a factory decides nothing is said, so that here none of them takes anything. */
    private void checkSaid(Request request, List<Rule> rules, Set<String> said) {
        List<Route> chosen = new Interpreter(rules, (type, text) -> false).mostSpecific(request);
        requests++;
        for (Route left : chosen) {
            for (Route right : chosen) {
                if (left != right) {
                    assertThat(said.contains(pair(left, right)) || said.contains(pair(right, left)))
                            .as("%s is ambiguous for %s and %s", request, show(left), show(right))
                            .isTrue();
                }
            }
        }
    }

    private void checkReached(List<Rule> rules) {
        Site site = Site.of(rules);
        RequestFinder finder = new RequestFinder(site, new Factors(), new Budget());
        Set<Route> never = new HashSet<>();
        for (Route route : site.routes()) {
            Outcome outcome = finder.find(List.of(route));
            switch (outcome.status()) {
                case FOUND -> {
                    reached++;
                    outcome.request()
                            .ifPresent(request -> assertThat(
                                            new Interpreter(rules, factoryOf(route)).mostSpecific(request))
                                    .as("%s reaches %s", request, show(route))
                                    .contains(route));
                }
                case NONE -> {
                    dead++;
                    never.add(route);
                }
                case UNKNOWN, TOO_LARGE -> undecided++;
            }
        }
        for (int i = 0; i < REQUESTS_EACH; i++) {
            Request request = maker.request();
            for (BiPredicate<OpaqueType, String> factory : List.<BiPredicate<OpaqueType, String>>of(
                    (type, text) -> true, (type, text) -> false, (type, text) -> text.length() == 1)) {
                assertThat(new Interpreter(rules, factory).mostSpecific(request))
                        .as("never reached %s", request)
                        .noneMatch(never::contains);
            }
        }
    }

    private static BiPredicate<OpaqueType, String> factoryOf(Route route) {
        return (type, text) -> route.rule().parameters().stream()
                .anyMatch(parameter -> parameter.type().equals(type));
    }

    @Test
    void theIndexFindsWhatMatches() {
        for (int i = 0; i < TABLES / 20; i++) {
            Site site = Site.of(maker.rules(8));
            Optional<HostPattern> host = site.routes().get(0).host();
            for (int j = 0; j < 40; j++) {
                Request request = maker.request();
                List<Route> expected = site.routes().stream()
                        .filter(route -> includes(route, host))
                        .filter(route -> PatternLanguage.ofPath(route.pattern()).accepts(request.path()))
                        .toList();
                assertThat(site.index().matching(host, request.path()))
                        .as("seed %s %s", seed, request)
                        .isEqualTo(expected);
                assertThat(site.index().overlapping(host, literal(request.path())))
                        .isEqualTo(expected);
            }
            Route route = site.routes().get(random.nextInt(site.routes().size()));
            List<Route> overlapping = site.routes().stream()
                    .filter(other -> includes(other, host))
                    .filter(other -> !PatternLanguage.ofPath(route.pattern())
                            .intersect(PatternLanguage.ofPath(other.pattern()))
                            .isEmpty())
                    .toList();
            assertThat(site.index().overlapping(host, PathSet.of(route.pattern())))
                    .as("seed %s %s", seed, route.pattern())
                    .isEqualTo(overlapping);
        }
    }

    private static boolean includes(Route route, Optional<HostPattern> host) {
        Optional<HostPattern> portless =
                route.host().map(pattern -> new HostPattern(pattern.wildcard(), pattern.name(), OptionalInt.empty()));
        return HostSets.includes(portless, host);
    }

    private static PathSet literal(String path) {
        return new PathSet(
                List.of(path.substring(1).split("/", -1)).stream()
                        .map(SegmentSet::literal)
                        .toList(),
                PathSet.End.NOTHING);
    }

    private static String pair(Route left, Route right) {
        return show(left) + " | " + show(right);
    }

    private static String show(Route route) {
        return route.rule().id() + " " + route.host().map(Object::toString).orElse("")
                + route.pattern().text();
    }

    private static String show(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.id() + ": "
                        + rule.patterns().stream()
                                .map(pattern ->
                                        pattern.text() + " " + pattern.trailingSlash() + " " + pattern.caseSensitive())
                                .toList()
                        + " " + rule.hosts() + " " + rule.scheme() + " " + rule.methods() + " "
                        + rule.parameters().stream()
                                .map(parameter -> parameter.name() + " " + parameter.type())
                                .toList())
                .collect(Collectors.joining("\n"));
    }
}
