package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.internal.Found;

/** To the same path below another place, such as on another host: the path is appended as a whole. */
final class MovedShortcut extends TemplateShortcut {

    private final String place;

    MovedShortcut(Answer answer, String place) {
        super(answer);
        this.place = place;
    }

    @Override
    @Nullable
    RedirectResponse redirect(String path, int ends, boolean head) {
        boolean fits = path.length() <= Target.MAX_LENGTH - place.length();
        return fits && (ends != Found.NOT_SIMPLE || SafeText.isPath(path, 0)) ? to(place.concat(path), head) : null;
    }
}
