package dev.detour.model;

/**
 * Why a text does not parse, and where in it.
 *
 * @param offset the offending character, counted in UTF-16 units from the start of the text; the length where the text ends
 *     too early
 * @param message what is wrong and what to write instead, a sentence without the text itself
 */
public record SyntaxError(int offset, String message) {}
