package dev.detour.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "ids, id", // one too many
        "nme, name", // one too few
        "nane, name", // another one
        "nmae, name", // neighbours that changed places
        "di, id",
        "NaMe, name",
        "CAF\u00C9, caf\u00E9",
        "abcdxy, abcdef", // two of six
        "xbcdey, abcdef",
        "bacdfe, abcdef",
        "x, y",
    })
    void isANameThatIsNearEnough(String written, String meant) {
        assertThat(Suggestion.nearest(written, List.of("somethingElse", meant))).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "abcxy, abcde", // two of five
        "abcxyz, abcdef", // three of six
        "cab, abc", // no neighbours
        "idxy, id",
        "xy, id",
    })
    void isNoNameThatIsNot(String written, String other) {
        assertThat(Suggestion.nearest(written, List.of(other))).isEmpty();
    }

    @Test
    void isTheNearestName() {
        assertThat(Suggestion.nearest("category", List.of("categorie", "categoryx", "categor")))
                .contains("categor");
        assertThat(Suggestion.nearest("category", List.of("categorie", "categoryx")))
                .contains("categoryx");
        assertThat(Suggestion.nearest("cat", List.of("car", "cap"))).contains("cap");
        assertThat(Suggestion.nearest("cat", List.of())).isEmpty();
    }
}
