package dev.detour.model.proof.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.Rule;
import dev.detour.model.interpret.Answer;
import dev.detour.model.interpret.Interpreter;
import dev.detour.model.interpret.Request;
import dev.detour.model.order.Precedence;
import dev.detour.model.proof.rewrite.Hosts;
import dev.detour.model.proof.term.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** All short requests over a small alphabet are walked with the interpreter, and compared with what was found without them. */
class WalkBruteForceTest {

    private static final int TABLES = Integer.getInteger("detour.tables", 60);
    private static final long SEED = Long.getLong("detour.seed", 1);
    private static final String[] SEGMENTS = {"a", "b", "1", "z"};
    private static final int MOST_HOPS = 24;

    private int ambiguous;
    private int incomplete;
    private int loops;
    private int chains;

    @Test
    void wholeSegments() {
        compare(false, TABLES);
        assertThat(incomplete).as("incomplete").isLessThanOrEqualTo(TABLES / 100 + 1);
    }

    @Test
    void mixedSegments() {
        compare(true, TABLES / 2);
    }

    private void compare(boolean mixed, int tables) {
        for (int i = 0; i < tables; i++) {
            long seed = SEED * 1_000_003 + i + (mixed ? 500_000_000L : 0);
            try {
                compare(new RandomTable(new Random(seed), mixed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + (mixed ? " mixed" : ""), e);
            }
        }
        System.out.printf(
                "%d tables (mixed: %s), seed %d: %d ambiguous, %d incomplete, %d with loops, %d with chains%n",
                tables, mixed, SEED, ambiguous, incomplete, loops, chains);
    }

    private static final class Ambiguous extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void compare(RandomTable table) {
        List<Rule> rules = table.rules();
        Reference reference = new Reference(rules);
        String shown = show(rules);
        try {
            Map<String, Set<String>> walked = walkAll(table, reference);
            WalkCheck.Findings found = WalkCheck.find(rules, Precedence.order(rules));
            incomplete += found.unsureLoops().isEmpty() && found.unsureChains().isEmpty() ? 0 : 1;
            loops += found.loops().isEmpty() ? 0 : 1;
            chains += found.chains().isEmpty() ? 0 : 1;
            found.loops().forEach(loop -> replay(loop, reference, shown));
            found.chains().forEach(chain -> replay(chain, reference, shown));
            Set<String> looping = new HashSet<>();
            found.loops().forEach(loop -> loop.rules().forEach(rule -> looping.add(rule.id())));
            Set<String> known = new HashSet<>(looping);
            found.unsureLoops().forEach(rule -> known.add(rule.id()));
            walked.get("loops")
                    .forEach(rule -> assertThat(known)
                            .as("loop of %s missed in%n%s", rule, shown)
                            .contains(rule));
            found.chains()
                    .forEach(chain ->
                            known.add(chain.hops().get(0).source().rule().id()));
            found.unsureChains().forEach(rule -> known.add(rule.id()));
            // Which requests of a rule arrive is told for certain only where none can be caught in a loop.
            found.beforeLoops().forEach(rule -> known.add(rule.id()));
            if (found.loops().isEmpty()) {
                assertThat(found.beforeLoops()).isEmpty();
            }
            walked.get("chains")
                    .forEach(rule -> assertThat(known)
                            .as("chain of %s missed in%n%s", rule, shown)
                            .contains(rule));
        } catch (Ambiguous e) {
            ambiguous++;
        }
    }

    private static String show(List<Rule> rules) {
        StringBuilder shown = new StringBuilder();
        for (Rule rule : rules) {
            shown.append(rule.id())
                    .append(' ')
                    .append(rule.patterns().get(0).text())
                    .append(" -> ")
                    .append(rule.target().get().text())
                    .append(' ')
                    .append(rule.hosts())
                    .append(rule.scheme())
                    .append(rule.methods().named())
                    .append(rule.status())
                    .append(rule.query())
                    .append(rule.patterns().get(0).trailingSlash())
                    .append(rule.patterns().get(0).caseSensitive())
                    .append(rule.parameters())
                    .append('\n');
        }
        return shown.toString();
    }

    /** A site, asked request by request. */
    private static final class Reference {
        private final Interpreter interpreter;
        private final Hosts hosts;
        private final Map<Request, Optional<Hop>> hops = new HashMap<>();

        record Hop(Rule rule, String location, Optional<Request> next) {}

        Reference(List<Rule> rules) {
            this.interpreter = new Interpreter(rules);
            Set<dev.detour.model.host.HostPattern> own = new LinkedHashSet<>();
            rules.forEach(rule -> own.addAll(rule.hosts()));
            this.hosts = new Hosts(own);
        }

        Optional<Hop> hop(Request request) {
            return hops.computeIfAbsent(request, this::answer);
        }

        private Optional<Hop> answer(Request request) {
            if (interpreter.mostSpecific(request).size() > 1) {
                throw new Ambiguous();
            }
            if (!(interpreter.answer(request) instanceof Answer.Redirected redirected)) {
                return Optional.empty();
            }
            String location = redirected.location();
            boolean toGet =
                    redirected.rule().status() == 303 && !request.method().equals("HEAD");
            String method = toGet ? "GET" : request.method();
            java.net.URI uri = java.net.URI.create(location);
            boolean absolute = uri.getScheme() != null;
            Request next = new Request(
                    method,
                    absolute ? Optional.of(uri.getScheme()) : request.scheme(),
                    absolute ? Optional.of(uri.getAuthority()) : request.host(),
                    uri.getRawPath(),
                    Optional.ofNullable(uri.getRawQuery()));
            boolean stays = !absolute || hosts.owns(new Context(method, next.scheme(), next.host()));
            return Optional.of(new Hop(redirected.rule(), location, stays ? Optional.of(next) : Optional.empty()));
        }
    }

    private static Map<String, Set<String>> walkAll(RandomTable table, Reference reference) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        found.put("loops", new LinkedHashSet<>());
        found.put("chains", new LinkedHashSet<>());
        Map<Request, Boolean> arrives = new HashMap<>();
        for (Request request : requests(table)) {
            List<String> rules = new ArrayList<>();
            Map<Request, Integer> seen = new HashMap<>();
            Optional<Request> at = Optional.of(request);
            int again = -1;
            Boolean known = null;
            while (at.isPresent() && rules.size() < MOST_HOPS && known == null) {
                Integer before = seen.putIfAbsent(at.get(), rules.size());
                if (before != null) {
                    again = before;
                    break;
                }
                Optional<Reference.Hop> hop = reference.hop(at.get());
                hop.ifPresent(each -> rules.add(each.rule().id()));
                at = hop.flatMap(Reference.Hop::next);
                known = at.map(arrives::get).orElse(null);
            }
            boolean arrived = known == null ? again < 0 && rules.size() < MOST_HOPS : known;
            seen.keySet().forEach(each -> arrives.put(each, arrived));
            if (known != null && !known) {
                continue;
            }
            if (again >= 0) {
                found.get("loops").addAll(rules.subList(again, rules.size()));
            } else if (rules.size() == MOST_HOPS) {
                found.get("loops").addAll(rules.subList(MOST_HOPS / 2, MOST_HOPS));
            } else if (rules.size() > 1
                    || (rules.size() == 1
                            && known != null
                            && reference.hop(at.get()).isPresent())) {
                found.get("chains").add(rules.get(0));
            }
        }
        return found;
    }

    private static List<Request> requests(RandomTable table) {
        List<String> paths = new ArrayList<>(List.of("/"));
        List<String> longest = List.of("");
        for (int depth = 0; depth < (table.schemes() || table.methods() || table.queries() ? 2 : 3); depth++) {
            List<String> longer = new ArrayList<>();
            for (String path : longest) {
                for (String segment : SEGMENTS) {
                    longer.add(path + "/" + segment);
                }
            }
            paths.addAll(longer);
            longest = longer;
        }
        paths.addAll(List.of(
                "/a/",
                "/b/",
                "/1/",
                "/a/b/",
                "/A",
                "/A/b",
                "/aab",
                "/aba",
                "/1b",
                "/abab/b",
                "/b1b/a",
                "/a/b/1/ab",
                "/a/a/a/a/a"));
        List<Request> requests = new ArrayList<>();
        for (String method : table.methods() ? List.of("GET", "POST") : List.of("GET")) {
            for (String scheme : table.schemes() ? List.of("", "http", "https") : List.of("")) {
                for (String host : table.hosts() ? List.of("", "h.org", "www.h.org", "y.org") : List.of("")) {
                    for (String query : table.queries() ? List.of("", "k=a", "k=b", "k=z", "k=1&k=a") : List.of("")) {
                        for (String path : paths) {
                            requests.add(new Request(method, some(scheme), some(host), path, some(query)));
                        }
                    }
                }
            }
        }
        return requests;
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static void replay(Loop loop, Reference reference, String shown) {
        Optional<Request> at = Optional.of(loop.round().get(0).request());
        int hops = loop.grows() ? MOST_HOPS : loop.round().size();
        for (int i = 0; i < hops; i++) {
            assertThat(at).as("walk of %s ends in%n%s", loop, shown).isPresent();
            Optional<Reference.Hop> hop = reference.hop(at.get());
            assertThat(hop).as("walk of %s ends in%n%s", loop, shown).isPresent();
            assertThat(hop.get().rule().id())
                    .as("walk of %s in%n%s", loop, shown)
                    .isEqualTo(loop.round()
                            .get(i % loop.round().size())
                            .source()
                            .rule()
                            .id());
            at = hop.get().next();
        }
        if (!loop.grows()) {
            assertThat(at)
                    .as("%s in%n%s", loop, shown)
                    .contains(loop.round().get(0).request());
        }
    }

    private static void replay(Chain chain, Reference reference, String shown) {
        Optional<Request> at = Optional.of(chain.hops().get(0).request());
        List<Reference.Hop> hops = new ArrayList<>();
        while (at.isPresent() && hops.size() < 10_000) {
            Optional<Reference.Hop> hop = reference.hop(at.get());
            hop.ifPresent(hops::add);
            at = hop.flatMap(Reference.Hop::next);
        }
        assertThat(hops).as("%s in%n%s", chain, shown).hasSize(chain.length()).hasSizeGreaterThan(1);
        assertThat(hops.get(0).rule().id())
                .isEqualTo(chain.hops().get(0).source().rule().id());
        assertThat(hops.get(hops.size() - 1).location()).isEqualTo(chain.location());
    }
}
