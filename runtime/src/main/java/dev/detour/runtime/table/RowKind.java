package dev.detour.runtime.table;

import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.target.Answer;

/**
 * What rows have in common.
 *
 * @param line their line, for any path
 * @param traits what they ask of method, scheme and port
 * @param file what their ids begin with
 * @param answer their answer, for any id
 */
record RowKind(RouteLine line, int traits, String file, Answer answer) {

    static RowKind of(String line, String file, Answer answer) {
        RouteLine parsed = RouteLine.parse(line);
        return new RowKind(parsed, Traits.required(parsed.methods(), parsed.scheme(), parsed.port()), file, answer);
    }

    /** The answer of the row in a line of the file. */
    Answer answer(long row) {
        return new Answer(file + row, answer.status(), answer.maxAge(), answer.keepsQuery(), answer.allowedHosts());
    }

    /** The redirect to a target. */
    RedirectResponse response(String location, boolean head) {
        return new RedirectResponse(answer.status(), location, answer.maxAge(), head);
    }
}
