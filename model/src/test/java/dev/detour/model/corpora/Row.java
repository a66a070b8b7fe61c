package dev.detour.model.corpora;

/**
 * A redirect of a table in the words of a declaration; whether it is right is not checked yet.
 *
 * @param line where it stands
 * @param from the source pattern
 * @param to the target template
 * @param status the status code
 */
record Row(Line line, String from, String to, int status) {}
