package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RouteResult;

/** The short way to the target of a template, for one pattern of a redirect. */
abstract class TemplateShortcut implements Shortcut {

    private final Answer answer;

    TemplateShortcut(Answer answer) {
        this.answer = answer;
    }

    @Override
    public final @Nullable RouteResult answer(String method, String path, @Nullable String query, int ends) {
        return query != null && answer.keepsQuery() ? null : redirect(path, ends, method.equals("HEAD"));
    }

    abstract @Nullable RedirectResponse redirect(String path, int ends, boolean head);

    final RedirectResponse to(String location, boolean head) {
        return new RedirectResponse(answer.status(), location, answer.maxAge(), head);
    }
}
