package dev.detour.model.corpora;

/**
 * A line that no rule is made of.
 *
 * @param line the line
 * @param reason why, in words that are the same for all lines of a kind
 */
record LeftOut(Line line, String reason) {}
