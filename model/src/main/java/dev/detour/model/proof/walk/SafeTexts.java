package dev.detour.model.proof.walk;

import dev.detour.model.SyntaxException;
import dev.detour.model.language.Language;
import java.util.List;

/** Texts that convert, of types some of whose texts do not: small numbers, days that each month has, hours that each day has. */
final class SafeTexts {

    private static final String DATE = "2[0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])";
    private static final String TIME = "(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";
    private static final String OFFSET = "(Z|[+-]0[0-9]:[0-5][0-9])";

    static final Language LANGUAGE = Language.union(List.of(
            of("-?[0-9]{1,2}(\\.[0-9])?"),
            of("[a-zA-Z]+"),
            of(DATE),
            of(TIME),
            of(TIME + OFFSET),
            of(DATE + "T" + TIME),
            of(DATE + "T" + TIME + OFFSET),
            of("2[0-9]{3}(-(0[1-9]|1[0-2]))?"),
            of("--(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"),
            of("P[0-9]D"),
            of(OFFSET)));

    private SafeTexts() {}

    private static Language of(String regex) {
        try {
            return Language.ofRegex(regex);
        } catch (SyntaxException e) {
            throw new IllegalStateException(regex, e);
        }
    }
}
