package dev.detour.model.proof.rewrite;

import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.language.Symbols;
import dev.detour.model.language.ValueType;
import dev.detour.model.proof.term.Piece;
import dev.detour.model.proof.term.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Known texts: how they are split, converted, and carried from one part of a request into another. */
final class Texts {

    private Texts() {}

    /** Whether a text converts; for a type with a factory of its own that is not known, and taken for granted here. */
    static boolean converts(ValueType type, String text) {
        return !(type instanceof BuiltinType builtin)
                || type.equals(ValueType.STRING)
                || CanonicalText.decode(text).filter(builtin::converts).isPresent();
    }

    /** What a word is where it is put into a path, as a segment or a part of one. */
    static Word toPath(Word word) {
        return carry(word, c -> Symbols.isPathCharacter(c) && c != '/');
    }

    /** What a word is where it is put into a value of a query. */
    static Word toQuery(Word word) {
        return carry(word, Symbols::isUnreserved);
    }

    private static Word carry(Word word, IntPredicate raw) {
        List<Word> carried = new ArrayList<>();
        for (Piece piece : word.pieces()) {
            carried.add(piece instanceof Piece.Text text ? Word.text(escape(text.text(), raw)) : Word.of(piece));
        }
        return Word.join(carried);
    }

    private static String escape(String text, IntPredicate raw) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (raw.test(c) || Symbols.isTriplet(text, i) || Stripping.insideTriplet(text, i)) {
                out.append(c);
            } else {
                out.append(CanonicalText.encode(String.valueOf(c)));
            }
        }
        return out.toString();
    }
}
