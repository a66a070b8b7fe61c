package dev.detour.benchmarks;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;

/** A router as the processor generates it. */
final class DetourContender implements Contender {

    private final RedirectRouter router;

    DetourContender(RedirectRouter router) {
        this.router = router;
    }

    @Override
    public void answer(String method, String path, Answer answer) {
        RedirectRequest request = new RedirectRequest(method, null, null, path, null);
        if (router.route(request) instanceof RedirectResponse redirect) {
            answer.redirect(redirect.status(), redirect.location());
        } else {
            answer.nothing();
        }
    }
}
