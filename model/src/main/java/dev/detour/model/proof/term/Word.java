package dev.detour.model.proof.term;

import dev.detour.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A segment of a path, or a value of a query, of which parts are unknown.
 *
 * @param pieces from the left, no two texts side by side; none for the empty text
 */
public record Word(List<Piece> pieces) {

    /** What a variable without a constraint takes. */
    public static final Language PLAIN = Language.plain();

    /** The empty text. */
    public static final Word EMPTY = new Word(List.of());

    public Word {
        pieces = List.copyOf(pieces);
    }

    /**
     * A known text.
     *
     * @param text in canonical form
     * @return {@link #EMPTY} for the empty text
     */
    public static Word text(String text) {
        return text.isEmpty() ? EMPTY : new Word(List.of(new Piece.Text(text)));
    }

    /**
     * A word of one piece.
     *
     * @param piece the piece
     * @return the word
     */
    public static Word of(Piece piece) {
        return new Word(List.of(piece));
    }

    /**
     * The words one after the other, without gaps.
     *
     * @param words the words
     * @return {@link #EMPTY} where there are none
     */
    public static Word join(List<Word> words) {
        List<Piece> joined = new ArrayList<>();
        for (Word word : words) {
            for (Piece piece : word.pieces) {
                int last = joined.size() - 1;
                if (piece instanceof Piece.Text text && last >= 0 && joined.get(last) instanceof Piece.Text before) {
                    joined.set(last, new Piece.Text(before.text() + text.text()));
                } else {
                    joined.add(piece);
                }
            }
        }
        return new Word(joined);
    }

    /**
     * The text, where all of it is known.
     *
     * @return empty where there is a slot
     */
    public Optional<String> known() {
        return slots().isEmpty()
                ? Optional.of(pieces.stream()
                        .map(piece -> ((Piece.Text) piece).text())
                        .collect(Collectors.joining()))
                : Optional.empty();
    }

    /**
     * The slot that is the whole word.
     *
     * @return empty where there is another piece, or none
     */
    public Optional<Piece.Slot> onlySlot() {
        return pieces.size() == 1 && pieces.get(0) instanceof Piece.Slot slot ? Optional.of(slot) : Optional.empty();
    }

    /**
     * The slots of the word, from the left.
     *
     * @return a slot as often as it stands in the word
     */
    public List<Piece.Slot> slots() {
        return pieces.stream()
                .filter(Piece.Slot.class::isInstance)
                .map(Piece.Slot.class::cast)
                .toList();
    }

    /**
     * The only slot of the word, which stands in it once, perhaps between known texts.
     *
     * @return empty where there is no slot or another one
     */
    public Optional<Piece.Slot> singleSlot() {
        List<Piece.Slot> slots = slots();
        return slots.size() == 1 ? Optional.of(slots.get(0)) : Optional.empty();
    }

    /**
     * The known text that the word begins with; the word is not empty.
     *
     * @return the empty text where it begins with a slot
     */
    public String before() {
        return pieces.get(0) instanceof Piece.Text text ? text.text() : "";
    }

    /**
     * The known text that the word ends with; the word is not empty.
     *
     * @return the empty text where it ends with a slot
     */
    public String after() {
        return pieces.get(pieces.size() - 1) instanceof Piece.Text text ? text.text() : "";
    }
}
