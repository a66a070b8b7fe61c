package dev.detour.runtime;

import java.util.ArrayList;
import java.util.List;

/** A listener that remembers what it was told. */
public final class Recorded implements RedirectListener {

    private final List<String> told = new ArrayList<>();

    /** What it was told so far, in order: {@code 308 /a -> /b by ID}, or {@code miss /c}. */
    public List<String> told() {
        return told;
    }

    @Override
    public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
        told.add(response.status() + " " + request.path() + " -> " + response.location() + " by " + route.from());
    }

    @Override
    public void onMiss(RedirectRequest request) {
        told.add("miss " + request.path());
    }
}
