package dev.detour.model.proof.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A family of requests.
 *
 * @param context method, scheme and host
 * @param path the path
 * @param query the query
 */
public record RequestTerm(Context context, PathTerm path, QueryTerm query) {

    /**
     * The same term with its slots numbered in the order in which they stand in it.
     *
     * @return equal for equal families
     */
    public RequestTerm canonical() {
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Word> segments = new ArrayList<>();
        path.segments().forEach(word -> segments.add(renumber(word, numbers)));
        SortedMap<String, Held> keys = new TreeMap<>();
        query.keys().forEach((key, held) -> keys.put(key, renumber(held, numbers)));
        OptionalInt tail = path.tail().isPresent() ? OptionalInt.of(0) : OptionalInt.empty();
        return new RequestTerm(context, new PathTerm(segments, tail), new QueryTerm(keys, query.open()));
    }

    private static Held renumber(Held held, Map<Integer, Integer> numbers) {
        return held instanceof Held.Once once ? new Held.Once(renumber(once.value(), numbers)) : held;
    }

    private static Word renumber(Word word, Map<Integer, Integer> numbers) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : word.pieces()) {
            if (piece instanceof Piece.Slot slot) {
                int number = numbers.computeIfAbsent(slot.id(), id -> numbers.size());
                pieces.add(new Piece.Slot(number, slot.language(), slot.opaque()));
            } else {
                pieces.add(piece);
            }
        }
        return new Word(pieces);
    }

    /**
     * The words of path and query.
     *
     * @return what slots stand in
     */
    public List<Word> words() {
        List<Word> words = new ArrayList<>(path.segments());
        for (Held held : query.keys().values()) {
            if (held instanceof Held.Once once) {
                words.add(once.value());
            }
        }
        return words;
    }

    /**
     * How much of the request is known: grows with the segments, pieces and texts.
     *
     * @return 0 or more
     */
    public int size() {
        return words().stream()
                        .flatMap(word -> word.pieces().stream())
                        .mapToInt(piece ->
                                piece instanceof Piece.Text text ? text.text().length() : 1)
                        .sum()
                + path.segments().size();
    }
}
