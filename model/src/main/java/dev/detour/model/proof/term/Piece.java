package dev.detour.model.proof.term;

import dev.detour.model.language.Language;
import dev.detour.model.language.OpaqueType;
import java.util.Optional;

/** A part of a {@link Word}. */
public sealed interface Piece {

    /**
     * A known text.
     *
     * @param text in canonical form, not empty
     */
    record Text(String text) implements Piece {}

    /**
     * An unknown text, not empty.
     *
     * @param id two slots with the same number hold the same text
     * @param language what it is one of
     * @param opaque the type with a factory of its own that must accept it; empty for none
     */
    record Slot(int id, Language language, Optional<OpaqueType> opaque) implements Piece {

        /**
         * Tells whether the slot takes whatever a variable without a constraint does.
         *
         * @return false where a language is known
         */
        public boolean plain() {
            return language.equals(Word.PLAIN);
        }
    }
}
