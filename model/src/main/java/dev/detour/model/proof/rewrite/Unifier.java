package dev.detour.model.proof.rewrite;

import dev.detour.model.Scheme;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.pattern.QueryCondition;
import dev.detour.model.proof.term.Binding;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.Fresh;
import dev.detour.model.proof.term.Held;
import dev.detour.model.proof.term.Languages;
import dev.detour.model.proof.term.PathTerm;
import dev.detour.model.proof.term.QueryTerm;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Substitution;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Tells which requests of a family a route matches, and what it binds in them; what other routes match is left aside. */
public final class Unifier {

    private static final int STEPS_OF_A_MATCH = 100;

    private final Fresh fresh;
    private final Languages languages;
    private final SegmentUnifier segments;

    /**
     * Matches families with routes.
     *
     * @param fresh numbers slots
     * @param languages compares segments
     */
    public Unifier(Fresh fresh, Languages languages) {
        this.fresh = fresh;
        this.languages = languages;
        this.segments = new SegmentUnifier(fresh, languages);
    }

    /**
     * All requests that a route matches: a family of its own for each form of its path.
     *
     * @param source the route
     * @param context their method, scheme and host
     * @return none where the route does not match these
     */
    public List<RequestTerm> all(Source source, Context context) {
        PathTerm any = new PathTerm(List.of(), OptionalInt.of(fresh.number()));
        RequestTerm request = new RequestTerm(context, any, QueryTerm.unknown());
        return match(request, source).stream()
                .map(binding -> binding.narrowing().apply(request))
                .toList();
    }

    /**
     * The ways in which requests of a family match; together they cover all that do.
     *
     * @param request the family
     * @param source the route
     * @return none where no request matches
     */
    public List<Binding> match(RequestTerm request, Source source) {
        languages.budget().spend(STEPS_OF_A_MATCH);
        Context context = request.context();
        boolean scheme = source.rule().scheme().isEmpty()
                || context.scheme().equals(source.rule().scheme().map(Scheme::text));
        if (!scheme
                || !source.rule().methods().contains(context.method())
                || !Hosts.matches(source.route().host(), context)) {
            return List.of();
        }
        List<Binding> bindings = new ArrayList<>();
        for (Source.Shape shape : source.shapes()) {
            for (Binding path : path(shape, request.path())) {
                bindings.addAll(query(source.query(), request.query(), path));
            }
        }
        return bindings;
    }

    private List<Binding> path(Source.Shape shape, PathTerm term) {
        int wanted = shape.segments().size();
        int known = term.segments().size();
        if (term.tail().isEmpty() && (known < wanted || (shape.tail().isEmpty() && known > wanted))
                || (shape.tail().isEmpty() && known > wanted)) {
            return List.of();
        }
        Substitution unfolded = unfold(shape, term);
        PathTerm path = unfolded.apply(term);
        List<Binding> bindings = List.of(Binding.EMPTY.narrow(unfolded));
        for (int i = 0; i < wanted; i++) {
            List<Binding> next = new ArrayList<>();
            for (Binding binding : bindings) {
                next.addAll(
                        segments.unify(shape.segments().get(i), path.segments().get(i), binding));
            }
            bindings = next;
        }
        return shape.tail().isEmpty() ? bindings : withTail(bindings, path.from(wanted));
    }

    /** Takes as many segments out of the unknown end of a path as a shape asks for. */
    private Substitution unfold(Source.Shape shape, PathTerm term) {
        int known = term.segments().size();
        int wanted = shape.segments().size();
        if (term.tail().isEmpty() || (known >= wanted && shape.tail().isPresent())) {
            return Substitution.NONE;
        }
        List<Word> more = new ArrayList<>();
        for (SegmentPattern pattern : shape.segments().subList(known, wanted)) {
            boolean exact = pattern instanceof SegmentPattern.Exact;
            more.add(exact ? Word.text(((SegmentPattern.Exact) pattern).text()) : Word.of(fresh.slot(Word.PLAIN)));
        }
        OptionalInt tail = shape.tail().isPresent() ? OptionalInt.of(fresh.number()) : OptionalInt.empty();
        return Substitution.tail(term.tail().getAsInt(), new PathTerm(more, tail));
    }

    private static List<Binding> withTail(List<Binding> bindings, PathTerm tail) {
        return bindings.stream()
                .map(binding -> binding.captureTail(binding.narrowing().apply(tail)))
                .toList();
    }

    private List<Binding> query(List<QueryCondition> conditions, QueryTerm query, Binding path) {
        List<Binding> bindings = List.of(path);
        for (QueryCondition condition : conditions) {
            List<Binding> next = new ArrayList<>();
            bindings.forEach(binding -> next.addAll(condition(condition, query, binding)));
            bindings = next;
        }
        return bindings;
    }

    private List<Binding> condition(QueryCondition condition, QueryTerm query, Binding binding) {
        Optional<Held> held = binding.narrowing().apply(query).held(condition.key());
        if (held.isEmpty()) {
            Word value = condition instanceof QueryCondition.Fixed fixed
                    ? Word.text(CanonicalText.encode(fixed.value()))
                    : Word.of(fresh.slot(Word.PLAIN));
            Binding narrowed = binding.narrow(Substitution.key(condition.key(), new Held.Once(value)));
            return condition(condition, query, narrowed);
        }
        if (!(held.get() instanceof Held.Once once)) {
            return List.of();
        }
        Optional<String> known = once.value().known();
        if (condition instanceof QueryCondition.Bound bound) {
            return known.equals(Optional.of(""))
                    ? List.of()
                    : segments.unify(SegmentPattern.of(bound.variable(), languages), once.value(), binding);
        }
        String wanted = ((QueryCondition.Fixed) condition).value();
        if (known.isPresent()) {
            return CanonicalText.decode(known.get()).equals(Optional.of(wanted)) ? List.of(binding) : List.of();
        }
        return segments.unify(new SegmentPattern.Exact(CanonicalText.encode(wanted)), once.value(), binding);
    }

    /** What a query leaves that conditions were found to hold in. */
    static QueryTerm left(QueryTerm query, List<QueryCondition> conditions, Set<String> keys) {
        QueryTerm left = query;
        for (QueryCondition condition : conditions) {
            left = left.with(condition.key(), new Held.Absent());
        }
        return keys.isEmpty() ? QueryTerm.none() : left;
    }
}
