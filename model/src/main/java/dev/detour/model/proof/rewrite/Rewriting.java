package dev.detour.model.proof.rewrite;

import dev.detour.model.QueryPolicy;
import dev.detour.model.Scheme;
import dev.detour.model.proof.term.Binding;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.Fresh;
import dev.detour.model.proof.term.Held;
import dev.detour.model.proof.term.PathTerm;
import dev.detour.model.proof.term.QueryTerm;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.StepBudget;
import dev.detour.model.proof.term.Substitution;
import dev.detour.model.proof.term.Word;
import dev.detour.model.template.TemplatePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Follows a family of requests over a redirect. */
public final class Rewriting {

    private final Unifier unifier;
    private final Fresh fresh;
    private final Hosts hosts;
    private final Set<String> keys;
    private final Contexts contexts;
    private final StepBudget budget;

    /**
     * Follows requests of a site.
     *
     * @param unifier matches them
     * @param fresh numbers slots
     * @param hosts the hosts of the site
     * @param contexts the hosts that a variable of an authority is tried with
     * @param keys the keys of queries that patterns have conditions on
     * @param budget what is spent
     */
    public Rewriting(
            Unifier unifier, Fresh fresh, Hosts hosts, Contexts contexts, Set<String> keys, StepBudget budget) {
        this.unifier = unifier;
        this.fresh = fresh;
        this.hosts = hosts;
        this.contexts = contexts;
        this.keys = keys;
        this.budget = budget;
    }

    /**
     * The redirects of a family by one route.
     *
     * @param request the family
     * @param source the route
     * @return none where the route matches none of it, its target is computed, or leaves the site
     */
    public List<Step> steps(RequestTerm request, Source source) {
        return everywhere(request, source).stream()
                .filter(step -> source.target().orElseThrow().scheme().isEmpty()
                        || hosts.owns(step.next().context()))
                .toList();
    }

    /**
     * As {@link #steps}, and those that leave the site.
     *
     * @param request the family
     * @param source the route
     * @return none where the route matches none of it, or its target is computed
     */
    public List<Step> everywhere(RequestTerm request, Source source) {
        List<Step> steps = new ArrayList<>();
        if (source.target().isEmpty()) {
            return steps;
        }
        for (Binding binding : unifier.match(request, source)) {
            for (Binding led : lead(source.target().get(), binding)) {
                follow(request, source, led, context(request.context(), source, led), steps);
            }
        }
        return steps;
    }

    /** Narrows variables of the authority to those that lead to a host which is told apart. */
    private List<Binding> lead(TargetPattern target, Binding binding) {
        Word host = word(target.host(), binding, false);
        if (host.known().isPresent()) {
            return List.of(binding);
        }
        List<Binding> bindings = new ArrayList<>();
        for (String example : contexts.examples()) {
            for (Map<Integer, Word> slots : Solutions.of(host, example, budget)) {
                bindings.add(binding.narrow(new Substitution(slots, Map.of(), Map.of()))
                        .inexact());
            }
        }
        return bindings;
    }

    private Context context(Context before, Source source, Binding binding) {
        Context after = before.after(source.rule().status());
        TargetPattern target = source.target().orElseThrow();
        if (target.scheme().isEmpty()) {
            return after;
        }
        String host = word(target.host(), binding, false).known().orElseThrow().toLowerCase(Locale.ROOT);
        return new Context(after.method(), target.scheme().map(Scheme::text), Optional.of(host));
    }

    private void follow(RequestTerm request, Source source, Binding binding, Context context, List<Step> steps) {
        TargetPattern target = source.target().orElseThrow();
        PathTerm path = path(target, binding);
        QueryTerm left = source.rule().query() == QueryPolicy.DROP
                ? QueryTerm.none()
                : Unifier.left(binding.narrowing().apply(request.query()), source.query(), keys);
        List<QueryBranch> branches = List.of(new QueryBranch(Substitution.NONE, left));
        for (TargetPattern.Pair pair : target.query()) {
            if (pair.key().filter(keys::contains).isPresent()) {
                List<QueryBranch> more = new ArrayList<>();
                Word value = word(pair.value(), binding, true);
                branches.forEach(branch -> add(branch, pair.key().get(), value, more));
                branches = more;
            }
        }
        for (QueryBranch branch : branches) {
            Substitution narrowing = binding.narrowing().then(branch.narrowing());
            RequestTerm next = new RequestTerm(context, path, branch.query());
            steps.add(new Step(source, narrowing, next, binding.exact() && sure(target, binding)));
        }
    }

    private record QueryBranch(Substitution narrowing, QueryTerm query) {}

    /** Adds a pair to a query; where it is not known whether the key stands in it already, it may or may not. */
    private static void add(QueryBranch branch, String key, Word value, List<QueryBranch> branches) {
        Optional<Held> held = branch.query().held(key);
        Held once = new Held.Once(value);
        if (held.isPresent()) {
            Held added = held.get() instanceof Held.Absent ? once : new Held.Many();
            branches.add(new QueryBranch(branch.narrowing(), branch.query().with(key, added)));
            return;
        }
        Substitution absent = Substitution.key(key, new Held.Absent());
        branches.add(
                new QueryBranch(branch.narrowing().then(absent), branch.query().with(key, once)));
        Substitution present = Substitution.key(key, new Held.Many());
        branches.add(
                new QueryBranch(branch.narrowing().then(present), branch.query().with(key, new Held.Many())));
    }

    private PathTerm path(TargetPattern target, Binding binding) {
        List<Word> words = new ArrayList<>();
        target.segments().forEach(parts -> words.add(word(parts, binding, false)));
        if (target.tail().isEmpty()) {
            return PathTerm.of(words);
        }
        PathTerm tail = binding.tail().orElseThrow();
        if (!words.isEmpty()) {
            return PathTerm.join(words, tail);
        }
        // At the root of a path, empty segments that a tail begins with are dropped.
        while (target.scheme().isEmpty()
                && !tail.segments().isEmpty()
                && tail.segments().get(0).equals(Word.EMPTY)
                && (tail.segments().size() > 1 || tail.tail().isPresent())) {
            tail = tail.from(1);
        }
        boolean empty = tail.segments().isEmpty() && tail.tail().isEmpty();
        return empty ? PathTerm.of(List.of(Word.EMPTY)) : tail;
    }

    private Word word(List<TemplatePart> parts, Binding binding, boolean inQuery) {
        List<Word> words = new ArrayList<>();
        for (TemplatePart part : parts) {
            if (part instanceof TemplatePart.Literal literal) {
                words.add(Word.text(literal.text()));
            } else {
                words.add(value((TemplatePart.Reference) part, binding, inQuery));
            }
        }
        return Word.join(words);
    }

    private Word value(TemplatePart.Reference reference, Binding binding, boolean inQuery) {
        if (reference.tail()) {
            return tailAsValue(binding.tail().orElseThrow());
        }
        Word captured = Objects.requireNonNull(binding.captures().get(reference.name()));
        return inQuery ? Texts.toQuery(captured) : Texts.toPath(captured);
    }

    /** A tail in a query is one value; what it holds is not told from its segments unless all of it is known. */
    private Word tailAsValue(PathTerm tail) {
        List<Word> words = new ArrayList<>();
        for (Word segment : tail.segments()) {
            if (!words.isEmpty()) {
                words.add(Word.text("%2F"));
            }
            words.add(Texts.toQuery(segment));
        }
        boolean whole = tail.tail().isEmpty();
        return whole ? Word.join(words) : Word.of(fresh.slot(Word.PLAIN));
    }

    private static boolean sure(TargetPattern target, Binding binding) {
        boolean inValue = target.query().stream()
                .flatMap(pair -> pair.value().stream())
                .anyMatch(part -> part instanceof TemplatePart.Reference reference && reference.tail());
        return !inValue || binding.tail().filter(tail -> tail.tail().isEmpty()).isPresent();
    }
}
