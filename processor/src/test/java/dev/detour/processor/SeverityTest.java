package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build and its sources make of warnings. */
class SeverityTest {

    private static final String FOUND = "[detour:unused-variable] the variable x is bound";

    @TempDir
    Path folder;

    @Test
    void aWarningIsAWarning() {
        Outcome outcome = compile("", "");
        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.messages())
                .anySatisfy(message ->
                        assertThat(message).startsWith("Shop.java:5:20 ").contains("WARNING " + FOUND));
    }

    @Test
    void aBuildRaisesIt() {
        Outcome outcome = compile("", "", "-Adetour.severity= unused-variable : error ,");
        assertThat(outcome.ok()).isFalse();
        assertThat(outcome.messages()).singleElement().asString().contains("ERROR " + FOUND);
    }

    @Test
    void aBuildSilencesIt() {
        assertThat(compile("", "", "-Adetour.severity=unused-variable:off", "-Werror")
                        .messages())
                .isEmpty();
    }

    @Test
    void javacMakesItAnError() {
        assertThat(compile("", "", "-Werror").ok()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true,false", "false,true"})
    void theAnnotationSilencesItWhateverTheBuildSays(boolean onType, boolean onMethod) {
        String suppress = "@SuppressWarnings({\"unused\", \"detour:unused-variable\"})";
        Outcome outcome =
                compile(onType ? suppress : "", onMethod ? suppress : "", "-Adetour.severity=unused-variable:error");
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void theAnnotationOfAnOuterTypeSilencesIt() {
        Outcome outcome = Build.javac(folder).source("Outer.java", """
                        @SuppressWarnings("detour:unused-variable")
                        class Outer {
                          interface Shop { @dev.detour.Redirect(from = "/z/{x}", to = "/y") void go(); }
                        }
                        """).run();
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void anotherNameSilencesNothing() {
        assertThat(compile("@SuppressWarnings({\"all\", \"unused-variable\", \"detour:see-other-on-get\"})", "")
                        .messages())
                .singleElement()
                .asString()
                .contains("WARNING " + FOUND);
    }

    @Test
    void anErrorStaysAnError() {
        Outcome outcome = Build.javac(folder)
                .option("-Adetour.severity=invalid-status:off")
                .source("Shop.java", """
                        @SuppressWarnings("detour:invalid-status")
                        interface Shop { @dev.detour.Redirect(from = "/x", to = "/y", status = 300) void go(); }
                        """)
                .run();
        assertThat(outcome.errors()).singleElement().asString().contains("[detour:invalid-status]");
        assertThat(outcome.messages())
                .anySatisfy(message -> assertThat(message).contains("invalid-status is always an error"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense:off|\"nonsense:off\" names no diagnostic",
                "nonsense|\"nonsense\" names no diagnostic",
                "UNUSED-VARIABLE:off|names no diagnostic",
                "unused-variable|gives no severity",
                "unused-variable:fatal|gives no severity",
                "unused-variable:OFF|gives no severity",
                "unused-variable:off:off|gives no severity",
                "unused-variable:warning,unused-variable:off|names unused-variable a second time",
                "invalid-status:warning|invalid-status is always an error"
            })
    void aMalformedOptionIsOneWarning(String option, String complaint) {
        assertThat(compile("@SuppressWarnings(\"detour:unused-variable\")", "", "-Adetour.severity=" + option)
                        .messages())
                .singleElement()
                .asString()
                .startsWith(" WARNING [detour] in the option detour.severity, ")
                .contains(complaint)
                .contains("unused-variable, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Adetour.severity", "-Adetour.severity=", "-Adetour.severity=,"})
    void anEmptyOptionChangesNothing(String option) {
        Outcome outcome = compile("", "", option);
        assertThat(outcome.ok()).isTrue();
        assertThat(outcome.messages()).singleElement().asString().contains("WARNING " + FOUND);
    }

    @Test
    void severalFaultsOfTheOptionAreOneWarning() {
        assertThat(compile("@SuppressWarnings(\"detour:unused-variable\")", "", "-Adetour.severity=a:off,b:off")
                        .messages())
                .singleElement()
                .asString()
                .contains("\"a:off\" names no diagnostic; \"b:off\" names no diagnostic.");
    }

    private Outcome compile(String onType, String onMethod, String... options) {
        return Build.javac(folder)
                .option(options)
                .option("-Xlint:-processing")
                .source("Shop.java", """
                        import dev.detour.Redirect;
                        %s
                        interface Shop {
                          %s
                          @Redirect(from = "/a/{x}", to = "/b")
                          void go();
                        }
                        """.formatted(onType, onMethod))
                .run();
    }
}
