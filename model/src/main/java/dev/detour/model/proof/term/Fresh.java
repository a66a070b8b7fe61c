package dev.detour.model.proof.term;

import dev.detour.model.language.Language;
import dev.detour.model.language.OpaqueType;
import java.util.Optional;

/** Numbers for slots and tails, each of them once. */
public final class Fresh {

    private int next;

    /**
     * A number for an unknown end of a path.
     *
     * @return 0 or more
     */
    public int number() {
        return next++;
    }

    /**
     * A slot.
     *
     * @param language what it is one of
     * @return unlike all others
     */
    public Piece.Slot slot(Language language) {
        return slot(language, Optional.empty());
    }

    /**
     * A slot that a factory must accept.
     *
     * @param language what it is one of
     * @param opaque the type of the factory; empty for none
     * @return unlike all others
     */
    public Piece.Slot slot(Language language, Optional<OpaqueType> opaque) {
        return new Piece.Slot(next++, language, opaque);
    }
}
