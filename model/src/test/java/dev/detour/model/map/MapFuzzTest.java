package dev.detour.model.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.detour.model.Declaration;
import dev.detour.model.Rule;
import dev.detour.model.check.RuleChecker;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.pattern.PatternText;
import dev.detour.model.template.TemplateText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MapFuzzTest {

    static Stream<Arguments> seeds() {
        return HostileMapsTest.rows()
                .map(row -> Arguments.of(
                        HostileMapsTest.bytes(row.content()),
                        MapFormat.AUTO.of(row.file()).orElse(MapFormat.TSV),
                        row.options().equals("patterns")));
    }

    /** Whatever a file holds, what is wrong with it has a line; and what is right is the same once a class file has kept it. */
    @MethodSource("seeds")
    @FuzzTest
    void isReadOrRefused(byte @NotNull [] content, @NotNull MapFormat format, boolean patterns) {
        String file = "redirects." + (format == MapFormat.AUTO ? "txt" : format);
        MappedFile read =
                MapCompiler.compile(file, content, HostileMapsTest.settings(format, patterns), HostileMapsTest.TABLE);
        for (Diagnostic finding : read.findings()) {
            assertThat(((RowOrigin) finding.origin()).line()).isBetween(1, 1 + lineFeeds(content));
        }
        if (read.findings().isEmpty()) {
            List<Declaration> kept = RowsText.read(RowsText.write(read.rules()).orElseThrow(), HostileMapsTest.TABLE);
            List<Diagnostic> faults = new ArrayList<>();
            assertThat(kept.stream()
                            .flatMap(row -> RuleChecker.check(row, faults::add).stream())
                            .map(MapFuzzTest::show))
                    .isEqualTo(read.rules().stream().map(MapFuzzTest::show).toList());
            assertThat(faults).isEmpty();
        }
    }

    private static int lineFeeds(byte[] content) {
        int feeds = 0;
        for (byte octet : content) {
            feeds += octet == '\n' ? 1 : 0;
        }
        return feeds;
    }

    private static String show(Rule rule) {
        return rule.id() + " " + rule.methods() + " "
                + PatternText.of(rule.patterns().get(0)) + " " + rule.status() + " "
                + TemplateText.of(rule.target().orElseThrow()) + " " + rule.query();
    }
}
