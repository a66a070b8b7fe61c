package dev.detour.model.proof.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has become known of a family of requests: a narrower family is the same terms with this put in.
 *
 * @param words what slots hold
 * @param tails what unknown ends of paths are
 * @param keys what is known of keys of the query that the request came with
 */
record Substitution(Map<Integer, Word> words, Map<Integer, PathTerm> tails, Map<String, Held> keys) {

    static final Substitution NONE = new Substitution(Map.of(), Map.of(), Map.of());

    Substitution {
        words = Map.copyOf(words);
        tails = Map.copyOf(tails);
        keys = Map.copyOf(keys);
    }

    static Substitution slot(int id, Word word) {
        return new Substitution(Map.of(id, word), Map.of(), Map.of());
    }

    static Substitution tail(int id, PathTerm path) {
        return new Substitution(Map.of(), Map.of(id, path), Map.of());
    }

    static Substitution key(String key, Held held) {
        return new Substitution(Map.of(), Map.of(), Map.of(key, held));
    }

    boolean nothing() {
        return words.isEmpty() && tails.isEmpty() && keys.isEmpty();
    }

    /** First this, then another one. */
    Substitution then(Substitution next) {
        if (nothing() || next.nothing()) {
            return nothing() ? next : this;
        }
        Map<Integer, Word> allWords = new HashMap<>(next.words);
        words.forEach((id, word) -> allWords.put(id, next.apply(word)));
        Map<Integer, PathTerm> allTails = new HashMap<>(next.tails);
        tails.forEach((id, path) -> allTails.put(id, next.apply(path)));
        Map<String, Held> allKeys = new HashMap<>(next.keys);
        keys.forEach((key, held) -> allKeys.put(key, next.apply(held)));
        return new Substitution(allWords, allTails, allKeys);
    }

    Word apply(Word word) {
        if (words.isEmpty() || word.slots().stream().noneMatch(slot -> words.containsKey(slot.id()))) {
            return word;
        }
        return Word.join(word.pieces().stream().map(this::apply).toList());
    }

    private Word apply(Piece piece) {
        Word known = piece instanceof Piece.Slot slot ? words.get(slot.id()) : null;
        return known == null ? Word.of(piece) : known;
    }

    PathTerm apply(PathTerm path) {
        List<Word> segments = path.segments().stream().map(this::apply).toList();
        PathTerm end = path.tail().isPresent() ? tails.get(path.tail().getAsInt()) : null;
        return end == null ? new PathTerm(segments, path.tail()) : PathTerm.join(segments, end);
    }

    private Held apply(Held held) {
        return held instanceof Held.Once once ? new Held.Once(apply(once.value())) : held;
    }

    QueryTerm apply(QueryTerm query) {
        QueryTerm changed = new QueryTerm(new TreeMap<>(), query.open());
        for (Map.Entry<String, Held> each : query.keys().entrySet()) {
            changed = changed.with(each.getKey(), apply(each.getValue()));
        }
        for (Map.Entry<String, Held> each : keys.entrySet()) {
            if (query.open() && !query.keys().containsKey(each.getKey())) {
                changed = changed.with(each.getKey(), each.getValue());
            }
        }
        return changed;
    }

    RequestTerm apply(RequestTerm request) {
        return nothing() ? request : new RequestTerm(request.context(), apply(request.path()), apply(request.query()));
    }
}
