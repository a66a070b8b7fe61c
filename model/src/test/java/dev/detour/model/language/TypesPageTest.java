package dev.detour.model.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/types.md} says what the types take; {@code -Ddetour.golden=write} rewrites it. */
class TypesPageTest {

    private static final Path PAGE = Path.of("../docs/types.md");

    @Test
    void theDocumentListsEachTypeWithItsLanguage() throws IOException {
        if ("write".equals(System.getProperty("detour.golden"))) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Types

                A parameter of a redirect's method is a variable of its pattern, by name, and its type is a constraint: a text that does
                not convert does not match, and the next rule is tried. The text is the decoded segment; a tail is always a `String`, as it was
                sent.

                `String` takes any text. Each type below takes the texts of a regular language, and of these those that are in its range: no
                digits but ASCII ones, no leading `+`. A `/` never matches, even where it is encoded.

                | type | language |
                | --- | --- |
                """);
        for (BuiltinType type : BuiltinType.values()) {
            if (type != BuiltinType.STRING) {
                page.append("| ")
                        .append(names(type))
                        .append(" | `")
                        .append(type.regex().replace("|", "\\|"))
                        .append("` |\n");
            }
        }
        return page.append("""

                An enum takes the names of its constants. Any other type works that has a public static method `fromString`, `parse`, `of` or
                `valueOf` (the first of these) of one `String` or `CharSequence` which returns the type and declares no checked exception. Any text may
                match; where the method throws a `RuntimeException`, or returns `null`, it does not.
                """).toString();
    }

    private static String names(BuiltinType type) {
        String name = "`" + simple(type.javaName()) + "`";
        return type.javaName().equals(type.boxName()) ? name : name + ", `" + simple(type.boxName()) + "`";
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
