package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.internal.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathHashTest {

    @ParameterizedTest
    @CsvSource({
        "/, /, /",
        "/a/b/, /a/b/, /a/b/",
        "/%61/%2f|/, /a/%2F%7C/, /a/%2F%7C/",
        "/A/%41%c3%A9/, /A/A%C3%A9/, /a/a%C3%A9/",
    })
    void readsTheCanonicalForm(String path, String exact, String ignoringCase) {
        int end = path.length();
        assertThat(PathHash.hashCode(path, end, Reading.EXACT)).isEqualTo(exact.hashCode());
        assertThat(PathHash.hashCode(path, end, Reading.IGNORE_CASE)).isEqualTo(ignoringCase.hashCode());
        assertThat(PathHash.other(path, end, Reading.EXACT, 3))
                .isEqualTo(PathHash.other(exact, exact.length(), Reading.EXACT, 3))
                .isNotEqualTo(PathHash.other(exact, exact.length(), Reading.EXACT, 2));
    }

    @ParameterizedTest
    @CsvSource({"/", "/a/", "/a/b/", "/some/longer/path/than/that/"})
    void goesBackByOneSlash(String path) {
        assertThat(PathHash.withoutSlash(path.hashCode()))
                .isEqualTo(path.substring(0, path.length() - 1).hashCode());
    }
}
