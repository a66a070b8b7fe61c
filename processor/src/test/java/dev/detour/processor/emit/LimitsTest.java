package dev.detour.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.detour.model.Rule;
import dev.detour.model.table.EncodedTable;
import dev.detour.processor.emit.Workbench.Outcome;
import dev.detour.processor.plan.RouterPlan;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits of class files are never the user's to meet. */
class LimitsTest {

    private static final String ONE = "package big; /** Declares. */ public interface Big { /** One. */ void one(); }";

    @TempDir
    Path folder;

    @Test
    void tenThousandRoutesOfOneRedirect() throws ReflectiveOperationException {
        Outcome outcome = Workbench.strict(folder).compile(Map.of("big.Big", ONE), environment -> {
            PlanBuilder plan = new PlanBuilder(environment, "big.Big").redirect("one", "/one", "/target");
            List<JavaFile> files = new ArrayList<>(InterfaceEmitter.emit(plan.build()));
            files.add(RouterEmitter.emit(withLines(plan.router(), 10_000)));
            return files;
        });
        assertThat(outcome.messages()).isEmpty();
        RedirectRouter router = router(outcome);
        assertThat(router.routes()).hasSize(10_000);
        assertThat(location(router, "/route9999")).isEqualTo("/target");
    }

    @Test
    void twoThousandRedirectsOfOneInterface() throws ReflectiveOperationException {
        int count = 2_000;
        StringBuilder source = new StringBuilder("package big; public interface Big {\n");
        for (int i = 0; i < count; i++) {
            source.append("void one").append(i).append("(String v").append(i).append(", int w);\n");
        }
        Outcome outcome = new Workbench(folder, "-Xlint:all", "-Werror")
                .compile(Map.of("big.Big", source.append("}").toString()), environment -> {
                    PlanBuilder plan = new PlanBuilder(environment, "big.Big").automata(PlanBuilder.INTEGER);
                    for (int i = 0; i < count; i++) {
                        plan.redirect("one" + i, "/one" + i + "/{v" + i + "}/{w:0}", "/" + i + "/{v" + i + "}?w={w}");
                    }
                    return plan.emit();
                });
        assertThat(outcome.messages()).isEmpty();
        assertThat(location(router(outcome), "/one1999/a/7")).isEqualTo("/1999/a?w=7");
    }

    @Test
    void automataLongerThanALiteral() throws ReflectiveOperationException {
        StringBuilder automaton = new StringBuilder("2d>1,30-39>2;30-39>2;!30-39>3");
        for (int i = 3; i < 9_000; i++) {
            automaton.append(";!30-39>").append(i + 1);
        }
        String text = automaton.append(";!").toString();
        String source = "package big; public interface Big { void one(int id); void two(String a, String b); }";
        Outcome outcome = new Workbench(folder, "-Xlint:all", "-Werror")
                .compile(
                        Map.of("big.Big", source),
                        environment -> new PlanBuilder(environment, "big.Big")
                                .automata(text)
                                .mixed("{a}-{b}", "61>1;2d>2;61>3;!", text, "61>1;2d>2;!")
                                .redirect("one", "/{id:0}", "/id/{id}")
                                .redirect("two", "/two/<0>", "/two/{a}/{b}")
                                .emit());
        assertThat(text).hasSizeGreaterThan(70_000);
        assertThat(outcome.messages()).isEmpty();
        RedirectRouter router = router(outcome);
        assertThat(location(router, "/-12345")).isEqualTo("/id/-12345");
        assertThat(link(outcome, "one", int.class, -12345)).isEqualTo("/-12345");
    }

    @Test
    void linksOfVeryManyParametersAndAutomata() throws ReflectiveOperationException {
        StringBuilder source = new StringBuilder("package big; public interface Big { void one(int id);\n");
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            path.append("/{v").append(i).append("}");
        }
        String parameters = path.substring(2, path.length() - 1).replace("}/{", ", String ");
        for (int i = 0; i < 130; i++) {
            source.append("void many")
                    .append(i)
                    .append("(String ")
                    .append(parameters)
                    .append(");\n");
        }
        String[] automata = new String[1_500];
        Arrays.setAll(
                automata, i -> i == 0 ? PlanBuilder.INTEGER : "%x>1;%x>2;!".formatted(0x21 + i % 400, 0x21 + i / 400));
        Outcome outcome = new Workbench(folder, "-Xlint:all", "-Werror")
                .compile(Map.of("big.Big", source + "}"), environment -> {
                    PlanBuilder plan = new PlanBuilder(environment, "big.Big").automata(automata);
                    for (int i = 0; i < 130; i++) {
                        plan.redirect("many" + i, "/" + i + path, "/" + i);
                    }
                    return plan.redirect("one", "/one/{id:0}", "/{id}").emit();
                });
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.sources().get("BigLinks")).contains("Part2", "Automata2");
        assertThat(link(outcome, "one", int.class, 3)).isEqualTo("/one/3");
    }

    private static RouterPlan withLines(RouterPlan plan, int count) {
        Rule rule = plan.table().lines().get(0).rule();
        List<EncodedTable.Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(new EncodedTable.Line("GET,HEAD * * /route" + i, "/route" + i, rule));
        }
        return new RouterPlan(
                plan.element(),
                plan.name(),
                plan.site(),
                plan.isPublic(),
                plan.targets(),
                new EncodedTable(List.of(), List.of(), lines),
                Optional.empty(),
                plan.handlers(),
                false);
    }

    private static RedirectRouter router(Outcome outcome) throws ReflectiveOperationException {
        return (RedirectRouter)
                outcome.load().loadClass("big.BigRouter").getMethod("create").invoke(null);
    }

    private static Object link(Outcome outcome, String method, Class<?> type, Object value)
            throws ReflectiveOperationException {
        return outcome.load().loadClass("big.BigLinks").getMethod(method, type).invoke(null, value);
    }

    private static String location(RedirectRouter router, String path) {
        return ((RedirectResponse) router.route(RedirectRequest.of("GET", path))).location();
    }
}
