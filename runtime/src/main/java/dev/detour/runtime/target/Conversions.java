package dev.detour.runtime.target;

import dev.detour.runtime.Nullable;
import java.util.UUID;
import java.util.function.Function;

/**
 * Converts captures to the types of parameters. What does not convert gives {@code null}; nothing here throws, and nothing
 * depends on the default locale.
 */
public final class Conversions {

    private Conversions() {}

    /**
     * Converts {@code -?[0-9]+}.
     *
     * @param text the text
     * @return the number; {@code null} where {@code text} is {@code null}, of another form or out of range
     */
    public static @Nullable Integer toInt(@Nullable String text) {
        return text != null && isInteger(text) ? convert(text, Integer::valueOf) : null;
    }

    /**
     * Converts {@code -?[0-9]+}.
     *
     * @param text the text
     * @return the number; {@code null} where {@code text} is {@code null}, of another form or out of range
     */
    public static @Nullable Long toLong(@Nullable String text) {
        return text != null && isInteger(text) ? convert(text, Long::valueOf) : null;
    }

    /**
     * Converts {@code -?[0-9]+}.
     *
     * @param text the text
     * @return the number; {@code null} where {@code text} is {@code null}, of another form or out of range
     */
    public static @Nullable Short toShort(@Nullable String text) {
        return text != null && isInteger(text) ? convert(text, Short::valueOf) : null;
    }

    /**
     * Converts {@code -?[0-9]+}.
     *
     * @param text the text
     * @return the number; {@code null} where {@code text} is {@code null}, of another form or out of range
     */
    public static @Nullable Byte toByte(@Nullable String text) {
        return text != null && isInteger(text) ? convert(text, Byte::valueOf) : null;
    }

    /**
     * Converts {@code -?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?}.
     *
     * @param text the text
     * @return the number; {@code null} where {@code text} is {@code null}, of another form or not finite
     */
    public static @Nullable Double toDouble(@Nullable String text) {
        Double number = text != null && isDecimal(text) ? convert(text, Double::valueOf) : null;
        return number != null && Double.isFinite(number) ? number : null;
    }

    /**
     * Converts {@code -?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?}.
     *
     * @param text the text
     * @return the number; {@code null} where {@code text} is {@code null}, of another form or not finite
     */
    public static @Nullable Float toFloat(@Nullable String text) {
        Float number = text != null && isDecimal(text) ? convert(text, Float::valueOf) : null;
        return number != null && Float.isFinite(number) ? number : null;
    }

    /**
     * Converts a single UTF-16 code unit.
     *
     * @param text the text
     * @return the character; {@code null} where {@code text} is {@code null} or of another length
     */
    public static @Nullable Character toChar(@Nullable String text) {
        return text != null && text.length() == 1 ? text.charAt(0) : null;
    }

    /**
     * Converts {@code true|false}.
     *
     * @param text the text
     * @return the truth value; {@code null} where {@code text} is {@code null} or neither
     */
    public static @Nullable Boolean toBoolean(@Nullable String text) {
        return "true".equals(text) ? Boolean.TRUE : "false".equals(text) ? Boolean.FALSE : null;
    }

    /**
     * Converts the name of an enum constant.
     *
     * @param type the enum
     * @param text the text
     * @param <E> the enum
     * @return the constant; {@code null} where {@code text} is {@code null} or names none
     */
    public static <E extends Enum<E>> @Nullable E toEnum(Class<E> type, @Nullable String text) {
        return convert(text, name -> Enum.valueOf(type, name));
    }

    /**
     * Converts the form of 36 characters (RFC 9562, 4), in either case.
     *
     * @param text the text
     * @return the UUID; {@code null} where {@code text} is {@code null} or of another form
     */
    public static @Nullable UUID toUuid(@Nullable String text) {
        return text != null && isUuid(text) ? UUID.fromString(text) : null;
    }

    /**
     * Converts by a method such as {@code LocalDate::parse}.
     *
     * @param text the text
     * @param conversion the method
     * @param <T> the type
     * @return what it returns; {@code null} where {@code text} is {@code null} or the method throws a
     *     {@link RuntimeException}
     */
    public static <T> @Nullable T convert(
            @Nullable String text, Function<? super String, ? extends @Nullable T> conversion) {
        if (text == null) {
            return null;
        }
        try {
            return conversion.apply(text);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static boolean isInteger(String text) {
        return digits(text, text.startsWith("-") ? 1 : 0) == text.length();
    }

    private static boolean isDecimal(String text) {
        int end = digits(text, text.startsWith("-") ? 1 : 0);
        if (end > 0 && text.startsWith(".", end)) {
            end = digits(text, end + 1);
        }
        if (end > 0 && (text.startsWith("e", end) || text.startsWith("E", end))) {
            boolean sign = text.startsWith("+", end + 1) || text.startsWith("-", end + 1);
            end = digits(text, end + (sign ? 2 : 1));
        }
        return end == text.length();
    }

    /** Where one or more ASCII digits end; -1 where there is none. */
    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end > from ? end : -1;
    }

    private static boolean isUuid(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            if (hyphen ? text.charAt(i) != '-' : digit < 0) {
                return false;
            }
        }
        return text.length() == 36;
    }
}
