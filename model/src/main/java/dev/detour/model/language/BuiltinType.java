package dev.detour.model.language;

import dev.detour.model.SyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The types of the JDK that a variable can have. A primitive and its box are one constant.
 *
 * <p>Each has a regular language, and conversion is tried only on what lies in it: digits are ASCII, no number
 * starts with a {@code +}, and what {@code toString} writes of a common value is read again.
 */
public enum BuiltinType implements ValueType {
    /** Any text. */
    STRING(".*", "java.lang.String"),
    /** {@code true} or {@code false}. */
    BOOLEAN("true|false", "boolean", "java.lang.Boolean"),
    /** One character of the Basic Multilingual Plane. */
    CHAR(".", "char", "java.lang.Character"),
    BYTE(Grammar.INTEGER, "byte", "java.lang.Byte"),
    SHORT(Grammar.INTEGER, "short", "java.lang.Short"),
    INT(Grammar.INTEGER, "int", "java.lang.Integer"),
    LONG(Grammar.INTEGER, "long", "java.lang.Long"),
    /** A decimal number, perhaps with an exponent; neither infinite nor {@code NaN}. */
    FLOAT(Grammar.DECIMAL, "float", "java.lang.Float"),
    /** A decimal number, perhaps with an exponent; neither infinite nor {@code NaN}. */
    DOUBLE(Grammar.DECIMAL, "double", "java.lang.Double"),
    /** The form of 36 characters (RFC 9562, section 4), in any case. */
    UUID("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", "java.util.UUID"),
    LOCAL_DATE(Grammar.DATE, "java.time.LocalDate"),
    LOCAL_TIME(Grammar.TIME, "java.time.LocalTime"),
    LOCAL_DATE_TIME(Grammar.DATE + "T" + Grammar.TIME, "java.time.LocalDateTime"),
    /** With seconds, and in UTC: {@code Z}. */
    INSTANT(Grammar.DATE + "T" + Grammar.TIME_WITH_SECONDS + "Z", "java.time.Instant"),
    OFFSET_DATE_TIME(Grammar.DATE + "T" + Grammar.TIME + Grammar.OFFSET, "java.time.OffsetDateTime"),
    OFFSET_TIME(Grammar.TIME + Grammar.OFFSET, "java.time.OffsetTime"),
    /** The name of the zone follows in brackets; an offset alone will do. */
    ZONED_DATE_TIME(
            Grammar.DATE + "T" + Grammar.TIME + Grammar.OFFSET + "(\\[(" + Grammar.ZONE + ")\\])?",
            "java.time.ZonedDateTime"),
    YEAR("[0-9]{4}", "java.time.Year"),
    YEAR_MONTH("[0-9]{4}-[0-9]{2}", "java.time.YearMonth"),
    MONTH_DAY("--[0-9]{2}-[0-9]{2}", "java.time.MonthDay"),
    DURATION("-?P(-?[0-9]+D)?(T(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+(\\.[0-9]{1,9})?S)?)?", "java.time.Duration"),
    PERIOD("-?P(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+W)?(-?[0-9]+D)?", "java.time.Period"),
    /** An offset or a name; a name with a {@code /} does not stand in a path, only in a query. */
    ZONE_ID(Grammar.OFFSET + "|" + Grammar.ZONE, "java.time.ZoneId"),
    ZONE_OFFSET(Grammar.OFFSET, "java.time.ZoneOffset");

    private final String regex;
    private final String javaName;
    private final String boxName;

    BuiltinType(String regex, String javaName) {
        this(regex, javaName, javaName);
    }

    BuiltinType(String regex, String javaName, String boxName) {
        this.regex = regex;
        this.javaName = javaName;
        this.boxName = boxName;
    }

    /**
     * The constant for a type of the JDK.
     *
     * @param qualifiedName for example {@code int}, {@code java.lang.Integer} or {@code java.util.UUID}
     * @return empty where the type is none of these
     */
    public static Optional<BuiltinType> of(String qualifiedName) {
        return Arrays.stream(values())
                .filter(type -> type.javaName.equals(qualifiedName) || type.boxName.equals(qualifiedName))
                .findFirst();
    }

    /**
     * The type as Java writes it, where there are two the primitive one.
     *
     * @return for example {@code int} or {@code java.util.UUID}
     */
    @Override
    public String javaName() {
        return javaName;
    }

    /**
     * The box of a primitive type.
     *
     * @return for example {@code java.lang.Integer}; the same as {@link #javaName()} for what is no primitive
     */
    public String boxName() {
        return boxName;
    }

    /**
     * The static method of a type of {@code java.time} that reads a text.
     *
     * @return {@code parse} or {@code of}; empty for the types that have a conversion of their own
     */
    public Optional<String> factory() {
        if (this == ZONE_ID || this == ZONE_OFFSET) {
            return Optional.of("of");
        }
        return javaName.startsWith("java.time.") ? Optional.of("parse") : Optional.empty();
    }

    /**
     * The regular language of the type, over decoded text; the syntax is common to {@link Language} and
     * {@link java.util.regex.Pattern}.
     *
     * @return a regular expression
     */
    public String regex() {
        return regex;
    }

    @Override
    public Language language() {
        if (this == STRING) {
            return Language.plain();
        }
        try {
            return Language.ofRegex(regex);
        } catch (SyntaxException e) {
            throw new IllegalStateException(name(), e);
        }
    }

    /**
     * Tells whether a text converts: it lies in the language of the type and in its range.
     *
     * @param decoded the decoded text
     * @return whether there is a value
     */
    public boolean converts(String decoded) {
        if (!Pattern.compile(regex, Pattern.DOTALL).matcher(decoded).matches()) {
            return false;
        }
        try {
            Object value = parse(decoded);
            return !(value instanceof Number number) || Double.isFinite(number.doubleValue());
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            // Arithmetic: Period.parse lets the overflow of weeks through as it is.
            return false;
        }
    }

    private Object parse(String text) {
        return switch (this) {
            case STRING, BOOLEAN -> text;
            case CHAR -> onlyChar(text);
            case BYTE -> Byte.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case INT -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT -> Float.valueOf(text);
            case DOUBLE -> Double.valueOf(text);
            case UUID -> java.util.UUID.fromString(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case OFFSET_TIME -> OffsetTime.parse(text);
            case ZONED_DATE_TIME -> ZonedDateTime.parse(text);
            case YEAR -> Year.parse(text);
            case YEAR_MONTH -> YearMonth.parse(text);
            case MONTH_DAY -> MonthDay.parse(text);
            case DURATION -> Duration.parse(text);
            case PERIOD -> Period.parse(text);
            case ZONE_ID -> ZoneId.of(text);
            case ZONE_OFFSET -> ZoneOffset.of(text);
        };
    }

    private static char onlyChar(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("two UTF-16 units");
        }
        return text.charAt(0);
    }

    /** What several types have in common; a class of its own since constants come before static fields. */
    private static final class Grammar {
        static final String INTEGER = "-?[0-9]+";
        static final String DECIMAL = INTEGER + "(\\.[0-9]+)?([eE][+-]?[0-9]+)?";
        static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
        static final String TIME_WITH_SECONDS = "[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?";
        static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
        static final String OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";
        static final String ZONE = "[A-Za-z][A-Za-z0-9~/._+-]+";

        private Grammar() {}
    }
}
