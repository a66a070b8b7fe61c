package dev.detour.model.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.model.HttpMethod;
import dev.detour.model.Located;
import dev.detour.model.Origin;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.model.pattern.PatternText;
import dev.detour.model.template.TemplateText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileMapsTest {

    static final Origin TABLE = () -> "the table";

    record Row(String file, String options, String content, String expected) {}

    static Stream<Row> rows() {
        return lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(4);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void becomeWhatTheyMust(Row row) {
        MappedFile read = MapCompiler.compile(
                row.file, bytes(row.content), settings(MapFormat.AUTO, row.options.equals("patterns")), TABLE);
        Stream<String> shown = read.findings().isEmpty()
                ? read.rules().stream().map(HostileMapsTest::show)
                : read.findings().stream().map(HostileMapsTest::show);
        assertThat(shown.collect(Collectors.joining(" | "))).isEqualTo(row.expected);
    }

    static MapSettings settings(MapFormat format, boolean patterns) {
        return new MapSettings(
                "Site",
                format,
                Optional.empty(),
                List.of(),
                new Located<>("", TABLE),
                new Located<>("", TABLE),
                QueryPolicy.PRESERVE,
                TrailingSlash.EXACT,
                true,
                List.of(),
                new Located<>(-1L, TABLE),
                patterns);
    }

    private static String show(Rule rule) {
        String methods = rule.methods().named().stream().map(HttpMethod::name).collect(Collectors.joining(","));
        boolean usual = rule.methods().extensions() || methods.equals("GET,HEAD");
        return (usual ? "" : methods + " ") + PatternText.of(rule.patterns().get(0)) + " -> " + rule.status() + " "
                + TemplateText.of(rule.target().orElseThrow())
                + (rule.query() == QueryPolicy.DROP ? " DROP" : "");
    }

    private static String show(Diagnostic finding) {
        RowOrigin origin = (RowOrigin) finding.origin();
        assertThat(origin.table()).isSameAs(TABLE);
        assertThat(finding.message()).matches("[ -~\n]+");
        return origin.line() + ":" + origin.column() + " "
                + (finding.id() == DiagnosticId.UNREADABLE_MAP
                        ? ""
                        : finding.id().text() + " ")
                + finding.message().lines().findFirst().orElseThrow();
    }

    static byte[] bytes(String escaped) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\') {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            char escape = escaped.charAt(++i);
            if (escape == 'x') {
                out.write(Integer.parseInt(escaped.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                out.write(escape == 't' ? '\t' : escape == 'n' ? '\n' : escape == 'r' ? '\r' : escape);
            }
        }
        return out.toByteArray();
    }

    private static Stream<String> lines() {
        try (InputStream in = Objects.requireNonNull(HostileMapsTest.class.getResourceAsStream("/hostile-maps.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
