package dev.detour.model.proof.walk;

import dev.detour.model.interpret.Answer;
import dev.detour.model.interpret.Interpreter;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.proof.rewrite.Hosts;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.TermIndex;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.PathTerm;
import dev.detour.model.proof.term.QueryTerm;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.StepBudget;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Walks requests over a site with the interpreter, as clients do. */
final class Walker {

    /** A walk is cut where a request has become so much longer than the first one. */
    private static final int MOST_GROWTH = 100;

    private static final int FEWEST_HOPS = 24;

    /** As above, where the request has not taken so many redirects. */
    private static final int MOST_GROWTH_AT_ONCE = 1_500;

    /** As many redirects are remembered. */
    private static final int MOST_KEPT = 20_000;

    private static final int STEPS_OF_A_TRY = 1_000;

    private final TermIndex index;
    private final Hosts hosts;
    private final StepBudget budget;
    private final int mostHops;
    private final Map<Source, Interpreter> interpreters = new HashMap<>();
    private final Map<Request, Optional<Hop>> hops = new HashMap<>();
    private final Map<Request, Known> known = new HashMap<>();

    /** What is known of a request that arrives: how many redirects it takes, and to where if it takes any. */
    private record Known(int length, String location) {}

    private static final Known ARRIVED = new Known(0, "");

    Walker(TermIndex index, Hosts hosts, StepBudget budget, int sources) {
        this.index = index;
        this.hosts = hosts;
        this.budget = budget;
        this.mostHops = sources + 1_000;
    }

    /** The route that answers a request, redirect or not. */
    Optional<Source> chosen(Request request) {
        Context context = new Context(request.method(), request.scheme(), request.host());
        RequestTerm term = new RequestTerm(context, pathOf(request), QueryTerm.unknown());
        budget.spend(length(request));
        for (Source source : index.overlapping(term)) {
            budget.spend(STEPS_OF_A_TRY + 10L * length(request));
            if (!interpreter(source).mostSpecific(request).isEmpty()) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }

    static PathTerm pathOf(Request request) {
        return PathTerm.of(Arrays.stream(request.path().substring(1).split("/", -1))
                .map(segment -> Word.text(CanonicalText.of(segment)))
                .toList());
    }

    /** The interpreter of one route alone: routes are tried in order of precedence, so that the first that matches is the one. */
    private Interpreter interpreter(Source source) {
        return interpreters.computeIfAbsent(
                source, each -> new Interpreter(List.of(each.route().alone())));
    }

    /** The redirect that answers a request, if one does. */
    Optional<Hop> hop(Request request) {
        if (hops.size() == MOST_KEPT) {
            hops.clear();
        }
        return hops.computeIfAbsent(request, this::follow);
    }

    private Optional<Hop> follow(Request request) {
        return chosen(request).flatMap(source -> {
            Answer answer = interpreter(source).answer(request);
            return answer instanceof Answer.Redirected redirected
                    ? Optional.of(new Hop(
                            request, source, redirected.location(), next(request, source, redirected.location())))
                    : Optional.empty();
        });
    }

    private Optional<Request> next(Request request, Source source, String location) {
        Context before = new Context(request.method(), request.scheme(), request.host());
        Context after = before.after(source.rule().status());
        String rest = location;
        if (!location.startsWith("/")) {
            int host = location.indexOf("://") + 3;
            int path = location.indexOf('/', host);
            after = new Context(
                    after.method(),
                    Optional.of(location.substring(0, host - 3)),
                    Optional.of(location.substring(host, path).toLowerCase(Locale.ROOT)));
            if (!hosts.owns(after)) {
                return Optional.empty();
            }
            rest = location.substring(path);
        }
        int fragment = rest.indexOf('#');
        String target = fragment < 0 ? rest : rest.substring(0, fragment);
        int query = target.indexOf('?');
        return Optional.of(new Request(
                after.method(),
                after.scheme(),
                after.host(),
                query < 0 ? target : target.substring(0, query),
                query < 0 ? Optional.empty() : Optional.of(target.substring(query + 1))));
    }

    /** The first redirects of a walk. */
    List<Hop> trace(Request first, int most) {
        List<Hop> hops = new ArrayList<>();
        Optional<Hop> hop = hop(first);
        while (hop.isPresent() && hops.size() < most) {
            hops.add(hop.get());
            hop = hop.get().next().flatMap(this::hop);
        }
        return hops;
    }

    /** Walks on until the request arrives, comes back, or has become too long. */
    Walk walk(Request first) {
        List<Hop> hops = new ArrayList<>();
        Map<Request, Integer> seen = new HashMap<>();
        Optional<Request> at = Optional.of(first);
        Optional<Known> end = Optional.empty();
        while (at.isPresent() && end.isEmpty()) {
            Integer before = seen.putIfAbsent(at.get(), hops.size());
            if (before != null) {
                return new Walk(hops, Walk.End.LOOPS, hops.size(), "", before);
            }
            int growth = length(at.get()) - length(first);
            if (hops.size() > mostHops
                    || growth > MOST_GROWTH_AT_ONCE
                    || (hops.size() > FEWEST_HOPS && growth > MOST_GROWTH)) {
                return new Walk(hops, Walk.End.OPEN, hops.size(), "", -1);
            }
            end = Optional.ofNullable(known.get(at.get()));
            Optional<Hop> hop = end.isEmpty() ? hop(at.get()) : Optional.empty();
            if (hop.isEmpty() && end.isEmpty()) {
                end = Optional.of(ARRIVED);
                known.put(at.get(), ARRIVED);
            }
            hop.ifPresent(hops::add);
            at = hop.flatMap(Hop::next);
        }
        return arrived(hops, end.orElse(ARRIVED));
    }

    private Walk arrived(List<Hop> hops, Known known) {
        Known end = known;
        for (int i = hops.size() - 1; i >= 0; i--) {
            String location = hops.get(i).location();
            end = new Known(end.length + 1, end.length == 0 ? location : inherit(end.location, location));
            this.known.put(hops.get(i).request(), end);
        }
        return new Walk(hops, Walk.End.ARRIVES, end.length, end.location, -1);
    }

    /** A client keeps the fragment of one location where the next one has none (RFC 9110, section 10.2.2). */
    private static String inherit(String location, String before) {
        int fragment = location.contains("#") ? -1 : before.indexOf('#');
        return fragment < 0 ? location : location + before.substring(fragment);
    }

    private static int length(Request request) {
        return request.path().length() + request.query().map(String::length).orElse(0);
    }
}
