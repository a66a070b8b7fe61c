package dev.detour.runtime.internal;

/** Reads paths and queries as sequences of symbols. */
public final class Symbols {

    private Symbols() {}
}
