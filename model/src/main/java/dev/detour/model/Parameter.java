package dev.detour.model;

import dev.detour.model.language.ValueType;

/**
 * A parameter of the declaring method: a variable of the pattern, by name.
 *
 * @param name the name of the parameter, and of the variable
 * @param type how its value is read
 * @param origin the parameter itself
 */
public record Parameter(String name, ValueType type, Origin origin) {}
