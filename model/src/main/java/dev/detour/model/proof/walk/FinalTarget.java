package dev.detour.model.proof.walk;

import dev.detour.model.QueryPolicy;
import dev.detour.model.Scheme;
import dev.detour.model.host.HostPattern;
import dev.detour.model.proof.rewrite.Source;
import dev.detour.model.proof.rewrite.Step;
import dev.detour.model.proof.rewrite.TargetPattern;
import dev.detour.model.proof.term.Binding;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.PathTerm;
import dev.detour.model.proof.term.Piece;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Word;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplatePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes down where a rule leads in the end, as its target, where that is one for all requests that the rule answers. */
final class FinalTarget {

    /** More kinds of requests are not looked at. */
    private static final int MOST_CONTEXTS = 24;

    private final Engine engine;
    private final Certainty certainty;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, String> tails = new HashMap<>();

    FinalTarget(Engine engine) {
        this.engine = engine;
        this.certainty = new Certainty(engine);
    }

    /**
     * Composes targets.
     *
     * @param routes all routes of the rule
     * @return empty where not all requests end at one target, or one on the way has a query, or variables in its fragment
     */
    Optional<String> of(List<Source> routes) {
        Set<Optional<String>> targets = new HashSet<>();
        for (Source source : routes) {
            boolean fixed =
                    source.route().host().filter(host -> !host.wildcard()).isPresent();
            Set<HostPattern> hosts = fixed ? Set.of() : engine.hosts().own();
            if (hosts.size() > MOST_CONTEXTS) {
                return Optional.empty();
            }
            List<Context> contexts = engine.contexts().of(source, hosts);
            if (contexts.size() > MOST_CONTEXTS) {
                return Optional.empty();
            }
            for (Context context : contexts) {
                engine.unifier().all(source, context).forEach(all -> targets.add(of(source, all)));
            }
        }
        return targets.size() == 1 ? targets.iterator().next() : Optional.empty();
    }

    /** Whether another rule comes before the first one does not matter: its requests are none of this rule. */
    private Optional<String> of(Source first, RequestTerm all) {
        List<Step> steps = new ArrayList<>(engine.rewriting().everywhere(all, first));
        if (steps.size() != 1 || !steps.get(0).whole() || !name(all, first)) {
            return Optional.empty();
        }
        Optional<Step> next = further(steps.get(0));
        while (next.isPresent() && steps.size() < ChainSearch.SHOWN) {
            steps.add(next.get());
            next = further(next.get());
        }
        Step last = steps.get(steps.size() - 1);
        boolean ends = next.isEmpty() && (leaves(last) || !certainty.answered(last.next(), Integer.MAX_VALUE));
        return ends && equivalent(steps)
                ? text(last.next().path()).map(path -> origin(steps) + path + fragment(steps))
                : Optional.empty();
    }

    private Optional<Step> further(Step step) {
        return leaves(step) ? Optional.empty() : certainty.answer(step.next());
    }

    private boolean leaves(Step step) {
        return target(step).authority().isPresent()
                && !engine.hosts().owns(step.next().context());
    }

    private static Template target(Step step) {
        return step.source().rule().target().orElseThrow();
    }

    /** Whether one redirect with the status and the policy of the first is as good as all of them. */
    private static boolean equivalent(List<Step> steps) {
        Step first = steps.get(0);
        Step last = steps.get(steps.size() - 1);
        boolean policy = first.source().rule().query() == QueryPolicy.DROP
                || steps.stream().allMatch(step -> step.source().rule().query() == QueryPolicy.PRESERVE);
        return policy
                && first.next().context().method().equals(last.next().context().method())
                && steps.stream().allMatch(FinalTarget::simple)
                && steps.stream().limit(steps.size() - 1L).noneMatch(FinalTarget::shortensTail);
    }

    private static boolean simple(Step step) {
        Template target = target(step);
        return step.source().query().isEmpty()
                && target.query().isEmpty()
                && target.authority().map(Template.Authority::fixed).orElse(true)
                && target.fragment().stream().allMatch(TemplatePart.Literal.class::isInstance);
    }

    /** At the root of a path, empty segments that a tail begins with are dropped. */
    private static boolean shortensTail(Step step) {
        TargetPattern target = step.source().target().orElseThrow();
        return target.scheme().isEmpty()
                && target.segments().isEmpty()
                && target.tail().isPresent();
    }

    private static String origin(List<Step> steps) {
        String origin = "";
        for (Step step : steps) {
            Optional<Scheme> scheme = target(step).authority().map(Template.Authority::scheme);
            if (scheme.isPresent()) {
                origin = scheme.get().text() + "://"
                        + step.next().context().host().orElseThrow();
            }
        }
        return origin;
    }

    /** That of the last target that has one: clients keep it until there is another (RFC 9110, section 10.2.2). */
    private static String fragment(List<Step> steps) {
        String fragment = "";
        for (Step step : steps) {
            List<TemplatePart> parts = target(step).fragment();
            if (!parts.isEmpty()) {
                fragment = parts.stream()
                        .map(part -> ((TemplatePart.Literal) part).text())
                        .collect(Collectors.joining("", "#", ""));
            }
        }
        return fragment;
    }

    private boolean name(RequestTerm all, Source source) {
        List<Binding> bindings = engine.unifier().match(all, source);
        if (bindings.size() != 1) {
            return false;
        }
        Binding binding = bindings.get(0);
        for (Map.Entry<String, Word> each : binding.captures().entrySet()) {
            Optional<Piece.Slot> slot = each.getValue().onlySlot();
            if (slot.isEmpty()) {
                return false;
            }
            names.put(slot.get().id(), each.getKey());
        }
        String tail = source.shapes().get(0).tail().orElse("");
        binding.tail().ifPresent(path -> path.tail().ifPresent(id -> tails.put(id, tail)));
        return binding.whole();
    }

    private Optional<String> text(PathTerm path) {
        List<String> segments = new ArrayList<>();
        for (Word word : path.segments()) {
            StringBuilder segment = new StringBuilder("/");
            for (Piece piece : word.pieces()) {
                segment.append(
                        piece instanceof Piece.Text text
                                ? text.text()
                                : "{" + names.get(((Piece.Slot) piece).id()) + "}");
            }
            segments.add(segment.toString());
        }
        if (path.tail().isPresent()) {
            segments.add("/{*" + tails.get(path.tail().getAsInt()) + "}");
        }
        String text = String.join("", segments);
        return text.contains("{null}") || text.contains("{*null}") ? Optional.empty() : Optional.of(text);
    }
}
