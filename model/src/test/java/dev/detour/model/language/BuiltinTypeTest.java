package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltinTypeTest {

    @ParameterizedTest
    @CsvSource({
        "BOOLEAN, true, true",
        "BOOLEAN, TRUE, false",
        "CHAR, a, true",
        "CHAR, /, true",
        "CHAR, ab, false",
        "CHAR, \uD83D\uDE00, false",
        "BYTE, 127, true",
        "BYTE, 128, false",
        "BYTE, -128, true",
        "SHORT, 32768, false",
        "INT, 007, true",
        "INT, -0, true",
        "INT, +7, false",
        "INT, 2147483647, true",
        "INT, 2147483648, false",
        "INT, \uFF17, false",
        "INT, '', false",
        "INT, 1_000, false",
        "LONG, 9223372036854775808, false",
        "LONG, 7L, false",
        "FLOAT, 1.5, true",
        "FLOAT, 1e39, false",
        "DOUBLE, 1e39, true",
        "DOUBLE, 1.0E-5, true",
        "DOUBLE, 1e+05, true",
        "DOUBLE, 1e999, false",
        "DOUBLE, NaN, false",
        "DOUBLE, Infinity, false",
        "DOUBLE, 0x1p3, false",
        "DOUBLE, 1d, false",
        "DOUBLE, .5, false",
        "DOUBLE, 5., false",
        "UUID, 123e4567-E89B-12d3-a456-426614174000, true",
        "UUID, 1-2-3-4-5, false",
        "LOCAL_DATE, 2024-02-29, true",
        "LOCAL_DATE, 2023-02-29, false",
        "LOCAL_DATE, +12024-02-29, false",
        "LOCAL_TIME, 10:15, true",
        "LOCAL_TIME, 24:00, false",
        "LOCAL_TIME, 10:15:30.123456789, true",
        "LOCAL_DATE_TIME, 2024-01-01T10:15, true",
        "LOCAL_DATE_TIME, 2024-01-01t10:15, false",
        "INSTANT, 2024-01-01T10:15:30Z, true",
        "INSTANT, 2024-01-01T10:15Z, false",
        "INSTANT, 2024-01-01T10:15:30+01:00, false",
        "OFFSET_DATE_TIME, 2024-01-01T10:15+01:00, true",
        "OFFSET_DATE_TIME, 2024-01-01T10:15+01, false",
        "OFFSET_TIME, 10:15Z, true",
        "ZONED_DATE_TIME, 2024-01-01T10:15+01:00[Europe/Paris], true",
        "ZONED_DATE_TIME, 2024-01-01T10:15+01:00, true",
        "ZONED_DATE_TIME, 2024-01-01T10:15[Europe/Paris], false",
        "YEAR, 2024, true",
        "YEAR, 24, false",
        "YEAR_MONTH, 2024-13, false",
        "MONTH_DAY, --02-29, true",
        "DURATION, PT1H30M, true",
        "DURATION, pt1h, false",
        "DURATION, P, false",
        "PERIOD, P306783378W1D, true",
        "PERIOD, P306783379W, false",
        "PERIOD, P1Y-2M3W4D, true",
        "PERIOD, P, false",
        "ZONE_ID, Europe/Paris, true",
        "ZONE_ID, UTC, true",
        "ZONE_ID, Nowhere/Land, false",
        "ZONE_OFFSET, +01:00, true",
        "ZONE_OFFSET, +19:00, false",
        "ZONE_OFFSET, +1, false",
        "STRING, '', true",
    })
    void convertsWhatLiesInLanguageAndRange(BuiltinType type, String text, boolean converts) {
        assertThat(type.converts(text)).isEqualTo(converts);
    }

    @Test
    void readsWhatToStringWrites() {
        ZoneId zone = ZoneId.of("Europe/Paris");
        ZonedDateTime time = ZonedDateTime.of(2024, 2, 29, 10, 15, 30, 120_000_000, zone);

        assertThat(BuiltinType.UUID.converts(new UUID(-1, 1).toString())).isTrue();
        assertThat(BuiltinType.FLOAT.converts(Float.toString(Float.MIN_VALUE))).isTrue();
        assertThat(BuiltinType.DOUBLE.converts(Double.toString(-Double.MAX_VALUE)))
                .isTrue();
        assertThat(BuiltinType.LOCAL_DATE.converts(LocalDate.from(time).toString()))
                .isTrue();
        assertThat(BuiltinType.LOCAL_TIME.converts(LocalTime.from(time).toString()))
                .isTrue();
        assertThat(BuiltinType.LOCAL_DATE_TIME.converts(LocalDateTime.from(time).toString()))
                .isTrue();
        assertThat(BuiltinType.INSTANT.converts(Instant.from(time).toString())).isTrue();
        assertThat(BuiltinType.OFFSET_DATE_TIME.converts(
                        OffsetDateTime.from(time).toString()))
                .isTrue();
        assertThat(BuiltinType.OFFSET_TIME.converts(OffsetTime.from(time).toString()))
                .isTrue();
        assertThat(BuiltinType.ZONED_DATE_TIME.converts(time.toString())).isTrue();
        assertThat(BuiltinType.YEAR.converts(Year.from(time).toString())).isTrue();
        assertThat(BuiltinType.YEAR_MONTH.converts(YearMonth.from(time).toString()))
                .isTrue();
        assertThat(BuiltinType.MONTH_DAY.converts(MonthDay.from(time).toString()))
                .isTrue();
        assertThat(BuiltinType.DURATION.converts(Duration.ofMillis(-1_500).toString()))
                .isTrue();
        assertThat(BuiltinType.PERIOD.converts(Period.of(1, -2, 3).toString())).isTrue();
        assertThat(BuiltinType.ZONE_ID.converts(zone.toString())).isTrue();
        assertThat(BuiltinType.ZONE_OFFSET.converts(ZoneOffset.from(time).toString()))
                .isTrue();
    }

    @Test
    void primitivesAndBoxesAreOne() {
        assertThat(BuiltinType.of("int")).contains(BuiltinType.INT);
        assertThat(BuiltinType.of("java.lang.Integer")).contains(BuiltinType.INT);
        assertThat(BuiltinType.INT.javaName()).isEqualTo("int");
        assertThat(BuiltinType.INT.boxName()).isEqualTo("java.lang.Integer");
        assertThat(BuiltinType.of("java.lang.String")).contains(BuiltinType.STRING);
        assertThat(BuiltinType.of("java.net.URI")).isEmpty();
    }

    @Test
    void typesOfTimeHaveAFactory() throws ReflectiveOperationException {
        for (BuiltinType type : BuiltinType.values()) {
            if (type.javaName().startsWith("java.time.")) {
                String factory = type.factory().orElseThrow();
                boolean text = type == BuiltinType.ZONE_ID || type == BuiltinType.ZONE_OFFSET;
                Class<?> parameter = text ? String.class : CharSequence.class;
                assertThat(Class.forName(type.javaName()).getMethod(factory, parameter))
                        .isNotNull();
            } else {
                assertThat(type.factory()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLanguageIsSmall(BuiltinType type) {
        assertThat(type.language().states()).isBetween(2, 100);
    }
}
