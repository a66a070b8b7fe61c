package dev.detour.model.proof.term;

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
public record Substitution(Map<Integer, Word> words, Map<Integer, PathTerm> tails, Map<String, Held> keys) {

    /** Nothing has become known. */
    public static final Substitution NONE = new Substitution(Map.of(), Map.of(), Map.of());

    public Substitution {
        words = Map.copyOf(words);
        tails = Map.copyOf(tails);
        keys = Map.copyOf(keys);
    }

    /**
     * Puts a word in for a slot.
     *
     * @param id the number of the slot
     * @param word what it holds
     * @return nothing else is known
     */
    public static Substitution slot(int id, Word word) {
        return new Substitution(Map.of(id, word), Map.of(), Map.of());
    }

    /**
     * Puts the end of a path in for an unknown one.
     *
     * @param id the number of the unknown end
     * @param path what it is
     * @return nothing else is known
     */
    public static Substitution tail(int id, PathTerm path) {
        return new Substitution(Map.of(), Map.of(id, path), Map.of());
    }

    /**
     * Says what is held of a key of the query that the request came with.
     *
     * @param key the decoded key
     * @param held what is held of it
     * @return nothing else is known
     */
    public static Substitution key(String key, Held held) {
        return new Substitution(Map.of(), Map.of(), Map.of(key, held));
    }

    /**
     * Tells whether nothing has become known.
     *
     * @return true where all terms stay as they are
     */
    public boolean nothing() {
        return words.isEmpty() && tails.isEmpty() && keys.isEmpty();
    }

    /**
     * First this, then another one.
     *
     * @param next the other one
     * @return both in one
     */
    public Substitution then(Substitution next) {
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

    /**
     * Puts in what slots hold.
     *
     * @param word the word
     * @return the narrower one
     */
    public Word apply(Word word) {
        if (words.isEmpty() || word.slots().stream().noneMatch(slot -> words.containsKey(slot.id()))) {
            return word;
        }
        return Word.join(word.pieces().stream().map(this::apply).toList());
    }

    private Word apply(Piece piece) {
        Word known = piece instanceof Piece.Slot slot ? words.get(slot.id()) : null;
        return known == null ? Word.of(piece) : known;
    }

    /**
     * Puts in what slots and the unknown end hold.
     *
     * @param path the path
     * @return the narrower one
     */
    public PathTerm apply(PathTerm path) {
        List<Word> segments = path.segments().stream().map(this::apply).toList();
        PathTerm end = path.tail().isPresent() ? tails.get(path.tail().getAsInt()) : null;
        return end == null ? new PathTerm(segments, path.tail()) : PathTerm.join(segments, end);
    }

    private Held apply(Held held) {
        return held instanceof Held.Once once ? new Held.Once(apply(once.value())) : held;
    }

    /**
     * Puts in what slots hold, and what is known of further keys.
     *
     * @param query the query that the request came with
     * @return the narrower one
     */
    public QueryTerm apply(QueryTerm query) {
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

    /**
     * Puts in all that is known.
     *
     * @param request the family
     * @return the narrower one
     */
    public RequestTerm apply(RequestTerm request) {
        return nothing() ? request : new RequestTerm(request.context(), apply(request.path()), apply(request.query()));
    }
}
