package dev.detour.model.language;

import dev.detour.model.SyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which texts convert to a type, as far as regular languages tell: {@link ValueType#language} gives those that are tried, of which some
 * are out of range. For most types both bounds are the same set.
 *
 * @param surely texts that convert; not all of them
 * @param possibly texts among which are all that convert
 */
public record ValueBounds(Language surely, Language possibly) {

    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String MONTH_AND_DAY = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";
    private static final String LEAP_YEAR = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    private static final String DATE = "([0-9]{4}-" + MONTH_AND_DAY + "|" + LEAP_YEAR + "-02-29)";
    private static final String MINUTE = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String SECOND = ":[0-5][0-9](\\.[0-9]{1,9})?";
    private static final String TIME = MINUTE + "(" + SECOND + ")?";
    private static final String OFFSET = "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9](:[0-5][0-9])?|[+-]18:00(:00)?)";
    private static final String NUMBER = "-?[0-9]{1,6}";
    private static final String HOURS = "(" + NUMBER + "H)";
    private static final String MINUTES = "(" + NUMBER + "M)";
    private static final String SECONDS = "(" + NUMBER + "(\\.[0-9]{1,9})?S)";
    private static final String CLOCK =
            "T(" + HOURS + MINUTES + "?" + SECONDS + "?|" + MINUTES + SECONDS + "?|" + SECONDS + ")";
    private static final String MONTHS = "(" + NUMBER + "M)";
    private static final String WEEKS = "(" + NUMBER + "W)";
    private static final String DAYS = "(" + NUMBER + "D)";

    /**
     * The bounds of a type.
     *
     * @param type the type
     * @return for an {@link OpaqueType} nothing and everything
     */
    public static ValueBounds of(ValueType type) {
        if (type instanceof OpaqueType) {
            return new ValueBounds(Language.union(List.of()), type.language());
        }
        return type instanceof BuiltinType builtin ? of(builtin) : exactly(type.language());
    }

    private static ValueBounds of(BuiltinType type) {
        return switch (type) {
            case STRING, BOOLEAN, UUID, YEAR -> exactly(type.language());
            case CHAR -> exactly(basicPlane(type.language()));
            case BYTE -> exactly(upTo("127", "128"));
            case SHORT -> exactly(upTo("32767", "32768"));
            case INT -> exactly(upTo("2147483647", "2147483648"));
            case LONG -> exactly(upTo("9223372036854775807", "9223372036854775808"));
            case FLOAT, DOUBLE -> atLeast(type, "-?[0-9]{1,20}(\\.[0-9]{1,20})?([eE](-?[0-9]|-[0-9]{2}))?");
            case LOCAL_DATE -> exactly(regex(DATE));
            case LOCAL_TIME -> exactly(regex(TIME));
            case LOCAL_DATE_TIME -> exactly(regex(DATE + "T" + TIME));
            case INSTANT -> atLeast(type, DATE + "T" + MINUTE + SECOND + "Z");
            case OFFSET_DATE_TIME -> exactly(regex(DATE + "T" + TIME + OFFSET));
            case OFFSET_TIME -> exactly(regex(TIME + OFFSET));
            case ZONED_DATE_TIME -> atLeast(type, DATE + "T" + TIME + OFFSET);
            case YEAR_MONTH -> exactly(regex("[0-9]{4}-" + MONTH));
            case MONTH_DAY -> exactly(regex("--(" + MONTH_AND_DAY + "|02-29)"));
            case DURATION -> atLeast(type, "-?P(" + DAYS + "(" + CLOCK + ")?|" + CLOCK + ")");
            case PERIOD ->
                atLeast(
                        type,
                        "-?P((" + NUMBER + "Y)" + MONTHS + "?" + WEEKS + "?" + DAYS + "?|" + MONTHS + WEEKS + "?" + DAYS
                                + "?|" + WEEKS + DAYS + "?|" + DAYS + ")");
            case ZONE_ID -> atLeast(type, OFFSET + "|UTC|GMT");
            case ZONE_OFFSET -> exactly(regex(OFFSET));
        };
    }

    private static ValueBounds exactly(Language language) {
        return new ValueBounds(language, language);
    }

    private static ValueBounds atLeast(BuiltinType type, String regex) {
        return new ValueBounds(regex(regex), type.language());
    }

    /** One UTF-16 unit: what four bytes of UTF-8 encode is two. */
    private static Language basicPlane(Language character) {
        List<Language> leads = IntStream.rangeClosed(0xF0, 0xF4)
                .mapToObj(lead -> Language.literal(String.format("%%%02X", lead), true))
                .toList();
        return character.minus(Language.concat(List.of(Language.union(leads), Language.plain())));
    }

    /** The integers from the negative of one number to another, perhaps with leading zeros. */
    private static Language upTo(String max, String min) {
        return regex("0*(" + below(max) + ")|-0*(" + below(min) + ")");
    }

    /** The decimal numbers up to a given one, without leading zeros where they are as long. */
    private static String below(String max) {
        String smaller = IntStream.range(0, max.length())
                .filter(i -> max.charAt(i) > '0')
                .mapToObj(i -> max.substring(0, i) + "[0-" + (char) (max.charAt(i) - 1) + "]"
                        + (i + 1 < max.length() ? "[0-9]{" + (max.length() - i - 1) + "}" : ""))
                .collect(Collectors.joining("|"));
        return "[0-9]{1," + (max.length() - 1) + "}|" + smaller + "|" + max;
    }

    private static Language regex(String regex) {
        try {
            return Language.ofRegex(regex);
        } catch (SyntaxException e) {
            throw new IllegalStateException(regex, e);
        }
    }
}
