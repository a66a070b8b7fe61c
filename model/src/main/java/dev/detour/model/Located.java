package dev.detour.model;

/**
 * A value and where it stands.
 *
 * @param value the value
 * @param origin the place to report at
 * @param <T> the type of the value
 */
public record Located<T>(T value, Origin origin) {}
