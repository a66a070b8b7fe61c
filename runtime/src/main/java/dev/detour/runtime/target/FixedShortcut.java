package dev.detour.runtime.target;

import dev.detour.runtime.RedirectResponse;

/** To a target without variables: both responses are known beforehand. */
final class FixedShortcut extends TemplateShortcut {

    private final RedirectResponse withBody;
    private final RedirectResponse withoutBody;

    FixedShortcut(Answer answer, String location) {
        super(answer);
        withBody = to(location, false);
        withoutBody = to(location, true);
    }

    @Override
    RedirectResponse redirect(String path, int ends, boolean head) {
        return head ? withoutBody : withBody;
    }
}
