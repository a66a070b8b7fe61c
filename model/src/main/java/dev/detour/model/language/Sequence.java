package dev.detour.model.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of texts that consist of pieces, a slash before each: the paths of a pattern, for example. The product of the pieces is
 * never built, only walked.
 */
public final class Sequence {

    /** What may follow the pieces. */
    public enum End {
        NOTHING,
        /** Nothing, or a slash. */
        OPTIONAL_SLASH,
        /** Nothing, or a slash and any text. */
        TAIL
    }

    static final int DEAD = -1;
    private static final int START = 0;
    private static final int AFTER_SLASH = 1;
    static final int ANYTHING = 2;
    private static final int FIRST_PIECE = 3;

    private static final Dfa.State START_STATE = slashTo(false, FIRST_PIECE);
    private static final Dfa.State AFTER_SLASH_STATE = new Dfa.State(true, List.of());
    private static final Dfa.State ANYTHING_STATE =
            new Dfa.State(true, List.of(new Dfa.Edge(0, Symbols.ILLEGAL, ANYTHING)));

    private final List<Dfa> pieces;
    private final int[] offsets;
    private final End end;

    private Sequence(List<Dfa> pieces, End end) {
        this.pieces = pieces;
        this.end = end;
        this.offsets = new int[pieces.size() + 1];
        offsets[0] = FIRST_PIECE;
        for (int i = 0; i < pieces.size(); i++) {
            offsets[i + 1] = offsets[i] + pieces.get(i).states().size();
        }
    }

    /**
     * A sequence.
     *
     * @param pieces the pieces, one or more; their texts hold no slash
     * @param end what may follow them
     * @return the sequence
     */
    public static Sequence of(List<Language> pieces, End end) {
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a sequence has a piece");
        }
        return new Sequence(pieces.stream().map(Language::dfa).toList(), end);
    }

    /**
     * Just one text.
     *
     * @param text a text with a slash before each of its pieces
     * @return the sequence
     */
    public static Sequence literal(String text) {
        List<Language> pieces = new ArrayList<>();
        for (String piece : text.substring(1).split("/", -1)) {
            pieces.add(Language.literal(piece, true));
        }
        return of(pieces, End.NOTHING);
    }

    private static Dfa.State slashTo(boolean accepting, int target) {
        return new Dfa.State(accepting, List.of(new Dfa.Edge('/', '/', target)));
    }

    boolean accepting(int state) {
        if (state < FIRST_PIECE) {
            return state == AFTER_SLASH || state == ANYTHING;
        }
        int piece = piece(state);
        return piece == pieces.size() - 1 && state(piece, state).accepting();
    }

    /** The transitions within a piece, in the numbers of its own automaton, which {@link #next} does not use. */
    List<Dfa.Edge> edges(int state) {
        return switch (state) {
            case START -> START_STATE.edges();
            case AFTER_SLASH -> AFTER_SLASH_STATE.edges();
            case ANYTHING -> ANYTHING_STATE.edges();
            default -> state(piece(state), state).edges();
        };
    }

    /** The state that a symbol leads to, or {@link #DEAD}. */
    int next(int state, int symbol) {
        if (state < FIRST_PIECE) {
            if (state == START) {
                return symbol == '/' ? FIRST_PIECE : DEAD;
            }
            return state == ANYTHING ? ANYTHING : DEAD;
        }
        int piece = piece(state);
        if (symbol == '/') {
            return state(piece, state).accepting() ? afterPiece(piece) : DEAD;
        }
        int next = state(piece, state).next(symbol).orElse(DEAD);
        return next == DEAD ? DEAD : offsets[piece] + next;
    }

    private int afterPiece(int piece) {
        if (piece + 1 < pieces.size()) {
            return offsets[piece + 1];
        }
        return switch (end) {
            case NOTHING -> DEAD;
            case OPTIONAL_SLASH -> AFTER_SLASH;
            case TAIL -> ANYTHING;
        };
    }

    private int piece(int state) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (offsets[middle] <= state) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Dfa.State state(int piece, int state) {
        return pieces.get(piece).states().get(state - offsets[piece]);
    }
}
