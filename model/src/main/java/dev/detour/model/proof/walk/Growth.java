package dev.detour.model.proof.walk;

import dev.detour.model.SyntaxException;
import dev.detour.model.interpret.Request;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Language;
import dev.detour.model.proof.term.Context;
import dev.detour.model.proof.term.Held;
import dev.detour.model.proof.term.PathTerm;
import dev.detour.model.proof.term.Queries;
import dev.detour.model.proof.term.QueryTerm;
import dev.detour.model.proof.term.RequestTerm;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Proves that a walk which was cut never ends: the routes that answer repeat, and a family of requests that holds one of the
 * walk is led into itself by them, where no other route answers any of its requests.
 */
final class Growth {

    private static final int LONGEST_PERIOD = 64;

    private final Engine engine;
    private final Certainty certainty;

    Growth(Engine engine) {
        this.engine = engine;
        this.certainty = new Certainty(engine);
    }

    /**
     * Looks for what repeats.
     *
     * @param walk a walk that was cut
     * @return one round of it; empty where there is no proof
     */
    Optional<List<Hop>> round(Walk walk) {
        List<Hop> hops = walk.hops();
        for (int period = 1; period <= LONGEST_PERIOD && 3 * period < hops.size(); period++) {
            int start = hops.size() - 2 * period;
            if (periodic(hops, period) && proven(hops, start, period)) {
                return Optional.of(first(hops, period));
            }
        }
        return Optional.empty();
    }

    /** The first round, by the first rule in the order of declaration: what comes later is too long to show. */
    private static List<Hop> first(List<Hop> hops, int period) {
        int start = hops.size() - period;
        while (start > 0
                && hops.get(start - 1)
                        .source()
                        .equals(hops.get(start - 1 + period).source())) {
            start--;
        }
        List<Hop> round = hops.subList(start, start + period);
        Hop least = Collections.min(
                round, Comparator.comparingInt(hop -> hop.source().declared()));
        int shift = start + round.indexOf(least);
        return hops.subList(shift, shift + period);
    }

    private static boolean periodic(List<Hop> hops, int period) {
        for (int i = hops.size() - 2 * period; i < hops.size(); i++) {
            if (!hops.get(i).source().equals(hops.get(i - period).source())) {
                return false;
            }
        }
        return true;
    }

    private boolean proven(List<Hop> hops, int start, int period) {
        Optional<RequestTerm> family =
                family(hops.get(start).request(), hops.get(start + period).request());
        if (family.isEmpty()) {
            return false;
        }
        RequestTerm at = family.get();
        for (Hop hop : hops.subList(start, start + period)) {
            Optional<RequestTerm> next = certainty.follow(at, hop.source());
            if (next.isEmpty()) {
                return false;
            }
            at = next.get();
        }
        return within(at, family.get());
    }

    /** A family of a request and the one that it has become a round later: what has grown is unknown. */
    private Optional<RequestTerm> family(Request before, Request after) {
        List<Word> first = Walker.pathOf(before).segments();
        List<Word> second = Walker.pathOf(after).segments();
        int kept = Math.min(engine.depth() + 1, Math.min(first.size(), second.size()));
        boolean cut = kept < first.size() || kept < second.size();
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            Optional<Word> word = grown(first.get(i), second.get(i));
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get());
        }
        OptionalInt tail = cut ? OptionalInt.of(engine.fresh().number()) : OptionalInt.empty();
        Context context = new Context(before.method(), before.scheme(), before.host());
        return query(Queries.held(before.query(), engine.keys()), Queries.held(after.query(), engine.keys()))
                .map(query -> new RequestTerm(context, new PathTerm(words, tail), query));
    }

    private Optional<Word> grown(Word before, Word after) {
        String text = before.known().orElseThrow();
        String longer = after.known().orElseThrow();
        if (text.equals(longer)) {
            return Optional.of(before);
        }
        int at = text.isEmpty() ? -1 : longer.indexOf(text);
        if (at < 0) {
            return Optional.empty();
        }
        String start = longer.substring(0, at);
        String end = longer.substring(at + text.length());
        return language(start, text, end).map(language -> Word.of(engine.fresh().slot(language)));
    }

    private static Optional<Language> language(String start, String text, String end) {
        try {
            String regex = repeated(start) + quote(text) + repeated(end);
            return Optional.of(Language.ofRegex(regex)).filter(language -> language.accepts(start + text + end));
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }

    private static String repeated(String text) {
        return text.isEmpty() ? "" : "(" + quote(text) + ")*";
    }

    private static String quote(String canonical) {
        StringBuilder regex = new StringBuilder();
        for (char c : CanonicalText.decode(canonical).orElse("/").toCharArray()) {
            boolean punctuation = c <= '~' && !Character.isLetterOrDigit(c);
            regex.append(punctuation ? "\\" : "").append(c);
        }
        return regex.toString();
    }

    private Optional<QueryTerm> query(SortedMap<String, Held> before, SortedMap<String, Held> after) {
        SortedMap<String, Held> keys = new TreeMap<>();
        if (!before.keySet().equals(after.keySet())) {
            return Optional.empty();
        }
        for (Map.Entry<String, Held> each : before.entrySet()) {
            Held held = each.getValue();
            Held later = after.get(each.getKey());
            if (held instanceof Held.Once one && later instanceof Held.Once two) {
                Optional<Word> word = grown(one.value(), two.value());
                if (word.isEmpty()) {
                    return Optional.empty();
                }
                held = new Held.Once(word.get());
            } else if (!held.equals(later)) {
                return Optional.empty();
            }
            keys.put(each.getKey(), held);
        }
        return Optional.of(new QueryTerm(keys, false));
    }

    /** Whether each request of a family is one of another, whose slots are all different. */
    private boolean within(RequestTerm inner, RequestTerm outer) {
        List<Word> segments = inner.path().segments();
        List<Word> wanted = outer.path().segments();
        boolean length = outer.path().tail().isPresent()
                ? segments.size() >= wanted.size()
                : segments.size() == wanted.size() && inner.path().tail().isEmpty();
        if (!length || !inner.context().equals(outer.context())) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!within(segments.get(i), wanted.get(i))) {
                return false;
            }
        }
        return within(inner.query(), outer.query());
    }

    private boolean within(QueryTerm inner, QueryTerm outer) {
        return inner.keys().keySet().equals(outer.keys().keySet())
                && inner.keys().entrySet().stream().allMatch(each -> {
                    Held held = Objects.requireNonNull(outer.keys().get(each.getKey()));
                    return held instanceof Held.Once once && each.getValue() instanceof Held.Once value
                            ? within(value.value(), once.value())
                            : held.equals(each.getValue());
                });
    }

    private boolean within(Word inner, Word outer) {
        return inner.equals(outer)
                || outer.onlySlot()
                        .filter(slot -> engine.languages().subset(inner, slot.language()))
                        .isPresent();
    }
}
