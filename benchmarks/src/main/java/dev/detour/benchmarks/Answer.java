package dev.detour.benchmarks;

import dev.detour.runtime.Nullable;

/** Takes what a router answers, without the cost of another object. */
final class Answer {

    /** 0: no redirect. */
    int status;

    @Nullable
    String location;

    void redirect(int newStatus, String newLocation) {
        status = newStatus;
        location = newLocation;
    }

    void nothing() {
        status = 0;
        location = null;
    }
}
