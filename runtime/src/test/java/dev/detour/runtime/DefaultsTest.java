package dev.detour.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.target.Conversions;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where and in which language a server runs changes nothing. */
@Isolated
class DefaultsTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** Turkish has another lower case of I, Thai and Arabic have other digits. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-nu-thai", "ar-EG-u-nu-arab", "az", "lt"})
    void neverUsesTheDefaultLocale(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
        RedirectRouter table = Tables.rules(
                "* * index.example /info/{n:0} i => /I/{n}?i={n}", "* * *.wide.example /info => https://h.example/i");
        assertThat(Tables.get(table, "HTTPS://INDEX.EXAMPLE/INFO/1")).isEqualTo("/I/1?i=1");
        assertThat(Tables.get(table, "http://I.WIDE.EXAMPLE/info?%C4%B0")).isEqualTo("https://h.example/i?%C4%B0");
        assertThat(table.routes().get(0))
                .hasToString("* //index.example/info/{n:0} -> 308 /I/{n}?i={n} (test.Redirects#to())");
        assertThat(Conversions.toInt("12")).isEqualTo(12);
        assertThat(Conversions.toDouble("1.5")).isEqualTo(1.5);
        assertThat(Conversions.toEnum(TimeUnit.class, "MINUTES")).isEqualTo(TimeUnit.MINUTES);
        assertThat(new RedirectResponse(301, "/i", 1_234_567, false).headers())
                .containsEntry("Cache-Control", "max-age=1234567");
    }

    @Test
    void writesBodiesInAsciiAlone() {
        assertThat(new RedirectResponse(301, "/i", -1, false).body()).matches("\\p{ASCII}+");
    }
}
