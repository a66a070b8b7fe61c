package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionsTest {

    private enum Shade {
        INDIGO,
        Indigo
    }

    @Test
    void convertsWithinTheRange() {
        assertThat(Conversions.toInt("-2147483648")).isEqualTo(Integer.MIN_VALUE);
        assertThat(Conversions.toInt("2147483648")).isNull();
        assertThat(Conversions.toInt("0000000000000007")).isEqualTo(7);
        assertThat(Conversions.toInt("-0")).isZero();
        assertThat(Conversions.toLong("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
        assertThat(Conversions.toLong("9223372036854775808")).isNull();
        assertThat(Conversions.toShort("-32768")).isEqualTo(Short.MIN_VALUE);
        assertThat(Conversions.toShort("32768")).isNull();
        assertThat(Conversions.toByte("127")).isEqualTo(Byte.MAX_VALUE);
        assertThat(Conversions.toByte("128")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1", " 1", "1 ", "1_0", "0x1", "1.0", "\u0661", "\uff11", "1L", "--1", "1-"})
    void refusesOtherIntegers(String text) {
        assertThat(Conversions.toInt(text)).isNull();
        assertThat(Conversions.toLong(text)).isNull();
        assertThat(Conversions.toShort(text)).isNull();
        assertThat(Conversions.toByte(text)).isNull();
    }

    @Test
    void convertsDecimals() {
        assertThat(Conversions.toDouble("-1.5e+3")).isEqualTo(-1500);
        assertThat(Conversions.toDouble("1")).isEqualTo(1);
        assertThat(Conversions.toDouble("1E-2")).isEqualTo(0.01);
        assertThat(Conversions.toFloat("0.5")).isEqualTo(0.5f);
        assertThat(Conversions.toDouble("1e309")).isNull();
        assertThat(Conversions.toFloat("1e39")).isNull();
        assertThat(Conversions.toDouble("1e99999999999999")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".5",
                "1.",
                "+1",
                "1e",
                "1e+",
                "e1",
                "-",
                "-.5",
                "NaN",
                "Infinity",
                "1d",
                "1f",
                "0x1p1",
                " 1",
                "1.5.5",
                "1e5e"
            })
    void refusesOtherDecimals(String text) {
        assertThat(Conversions.toDouble(text)).isNull();
        assertThat(Conversions.toFloat(text)).isNull();
    }

    @Test
    void convertsOneChar() {
        assertThat(Conversions.toChar("\u20ac")).isEqualTo('\u20ac');
        assertThat(Conversions.toChar("")).isNull();
        assertThat(Conversions.toChar("ab")).isNull();
        assertThat(Conversions.toChar("\ud83d\ude00")).isNull();
    }

    @Test
    void convertsTruthValues() {
        assertThat(Conversions.toBoolean("true")).isTrue();
        assertThat(Conversions.toBoolean("false")).isFalse();
        assertThat(Conversions.toBoolean("True")).isNull();
        assertThat(Conversions.toBoolean("1")).isNull();
    }

    @Test
    void convertsNamesOfConstants() {
        assertThat(Conversions.toEnum(TimeUnit.class, "DAYS")).isEqualTo(TimeUnit.DAYS);
        assertThat(Conversions.toEnum(Shade.class, "Indigo")).isEqualTo(Shade.Indigo);
        assertThat(Conversions.toEnum(TimeUnit.class, "days")).isNull();
        assertThat(Conversions.toEnum(TimeUnit.class, "")).isNull();
    }

    @Test
    void convertsUuids() {
        String text = "123e4567-e89b-12d3-a456-426614174000";
        assertThat(Conversions.toUuid(text)).isEqualTo(UUID.fromString(text));
        assertThat(Conversions.toUuid(text.toUpperCase(Locale.ROOT))).isEqualTo(UUID.fromString(text));
        assertThat(Conversions.toUuid("1-1-1-1-1")).isNull();
        assertThat(Conversions.toUuid(text + "0")).isNull();
        assertThat(Conversions.toUuid(text.substring(1))).isNull();
        assertThat(Conversions.toUuid(text.replace('-', '0'))).isNull();
        assertThat(Conversions.toUuid(text.replace('1', '\uff11'))).isNull();
        assertThat(Conversions.toUuid("-23e4567-e89b-12d3-a456-426614174000")).isNull();
    }

    @Test
    void convertsByAnyMethod() {
        LocalDate leapDay = Conversions.convert("2020-02-29", LocalDate::parse);
        assertThat(leapDay).isEqualTo(LocalDate.of(2020, 2, 29));
        LocalDate none = Conversions.convert("2021-02-29", LocalDate::parse);
        assertThat(none).isNull();
        assertThat(Conversions.<String>convert("x", text -> null)).isNull();
    }

    @Test
    void convertsNullToNull() {
        assertThat(Conversions.toInt(null)).isNull();
        assertThat(Conversions.toLong(null)).isNull();
        assertThat(Conversions.toShort(null)).isNull();
        assertThat(Conversions.toByte(null)).isNull();
        assertThat(Conversions.toDouble(null)).isNull();
        assertThat(Conversions.toFloat(null)).isNull();
        assertThat(Conversions.toChar(null)).isNull();
        assertThat(Conversions.toBoolean(null)).isNull();
        assertThat(Conversions.toEnum(TimeUnit.class, null)).isNull();
        assertThat(Conversions.toUuid(null)).isNull();
        LocalDate none = Conversions.convert(null, LocalDate::parse);
        assertThat(none).isNull();
    }
}
