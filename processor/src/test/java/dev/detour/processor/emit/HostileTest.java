package dev.detour.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.detour.model.Rule;
import dev.detour.model.table.EncodedTable;
import dev.detour.processor.emit.Workbench.Outcome;
import dev.detour.processor.plan.RouterPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of annotation values gets nowhere but into literals, and names may be any that Java has. */
class HostileTest {

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    @TempDir
    Path folder;

    @Test
    void hostileTextsStayWithinLiterals() {
        String source = "/** Declares. */ public interface Hostile { /** One. */ void one(); }";
        Outcome outcome = Workbench.strict(folder).compile(Map.of("Hostile", source), HostileTest::hostile);
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.sources()).hasSize(3).allSatisfy((name, text) -> {
            assertThat(text).matches(t -> t.chars().allMatch(c -> c == '\n' || (c >= 0x20 && c < 0x7F)));
            assertThat(LITERAL.matcher(text).replaceAll("")).doesNotContain(Hostile.MARK);
        });
    }

    /** Everything that holds user text, in one plan after the other: only the last is kept, the others are written out. */
    private static List<JavaFile> hostile(ProcessingEnvironment environment) {
        List<JavaFile> files = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String text : Hostile.TEXTS) {
            PlanBuilder plan = new PlanBuilder(environment, "Hostile")
                    .automata(text, text.repeat(2))
                    .mixed(text, text, text)
                    .redirect(
                            "one",
                            text + ":0}<0>",
                            SampleRule.to("/" + text.replace("{", ""))
                                    .allowing(text)
                                    .id(text));
            files = new ArrayList<>(InterfaceEmitter.emit(plan.build()));
            files.add(RouterEmitter.emit(withLine(plan.router(), text)));
            files.forEach(
                    file -> all.append(LITERAL.matcher(SourceWriter.text(file)).replaceAll("")));
        }
        assertThat(all)
                .doesNotContain(Hostile.MARK)
                .matches(text -> text.chars().allMatch(c -> c < 0x7F));
        return files;
    }

    private static RouterPlan withLine(RouterPlan plan, String text) {
        EncodedTable table = plan.table();
        Rule rule = table.lines().get(0).rule();
        return new RouterPlan(
                plan.element(),
                plan.name(),
                plan.site(),
                plan.isPublic(),
                plan.targets(),
                new EncodedTable(table.automata(), table.mixed(), List.of(new EncodedTable.Line(text, text, rule))),
                Optional.empty(),
                plan.handlers(),
                false);
    }
}
