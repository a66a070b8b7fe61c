package dev.detour.model.proof.walk;

import dev.detour.model.language.Language;
import dev.detour.model.language.OpaqueType;
import java.util.Optional;

/** Numbers for slots and tails, each of them once. */
final class Fresh {

    private int next;

    int number() {
        return next++;
    }

    Piece.Slot slot(Language language) {
        return slot(language, Optional.empty());
    }

    Piece.Slot slot(Language language, Optional<OpaqueType> opaque) {
        return new Piece.Slot(next++, language, opaque);
    }
}
