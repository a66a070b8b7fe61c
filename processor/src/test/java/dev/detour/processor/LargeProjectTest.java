package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No limit of class files is the user's to meet, and nothing is left out on the way to a large router. */
class LargeProjectTest {

    @TempDir
    private Path folder;

    @Test
    void aHundredInterfacesOfAHundredRedirectsAreOneSite() throws Exception {
        Build build = Build.javac(folder).option("-Werror");
        IntStream.range(0, 100).forEach(i -> build.source("big/R" + i + ".java", source("R" + i, i, 100)));
        String members =
                IntStream.range(0, 100).mapToObj(i -> "R" + i + ".class").collect(Collectors.joining(", "));
        build.source(
                "big/All.java", "package big;\n@dev.detour.RedirectSite({" + members + "})\npublic interface All {}\n");

        RedirectRouter router = router(build.run(), "big.AllRouter");

        assertThat(router.routes()).hasSize(10_000);
        IntStream.range(0, 100).forEach(i -> assertThatEachAnswers(router, i, 100));
    }

    @Test
    void oneInterfaceHasTwoThousandRedirects() throws Exception {
        Build build = Build.javac(folder).option("-Werror").source("big/R.java", source("R", 0, 2_000));

        RedirectRouter router = router(build.run(), "big.RRouter");

        assertThat(router.routes()).hasSize(2_000);
        assertThatEachAnswers(router, 0, 2_000);
    }

    /** Six of ten are literal, the others have a typed variable, a tail, or two variables in a segment. */
    private static String source(String name, int number, int size) {
        return "package big;\nimport dev.detour.*;\npublic interface " + name + " {\n"
                + IntStream.range(0, size).mapToObj(i -> redirect(number, i)).collect(Collectors.joining()) + "}\n";
    }

    private static String redirect(int number, int i) {
        String path = number + "/" + i;
        return switch (i % 10) {
            case 6, 7 ->
                "@Redirect(from = \"/old/" + path + "/{id}\", to = \"/new/" + path + "/{id}\") void m" + i
                        + "(int id);\n";
            case 8 ->
                "@Redirect(from = \"/old/" + path + "/{*rest}\", to = \"/new/" + path + "/{*rest}\") void m" + i
                        + "();\n";
            case 9 ->
                "@Redirect(from = \"/old/" + path + "/{a}-{b:[a-z]+}\", to = \"/new/" + path + "/{a}-{b}\") void m" + i
                        + "(String a);\n";
            default ->
                "@Redirect(from = \"/old/" + path + "/7-a\", to = \"/new/" + path + "/7-a\") void m" + i + "();\n";
        };
    }

    private static void assertThatEachAnswers(RedirectRouter router, int number, int size) {
        for (int i = 0; i < size; i++) {
            String path = number + "/" + i + (i % 10 == 6 || i % 10 == 7 ? "/7" : "/7-a");
            assertThat(router.route(RedirectRequest.of("GET", "/old/" + path)))
                    .as(path)
                    .isInstanceOfSatisfying(
                            RedirectResponse.class,
                            redirect -> assertThat(redirect.location()).isEqualTo("/new/" + path));
        }
    }

    private static RedirectRouter router(Outcome outcome, String name) throws Exception {
        assertThat(outcome.messages()).isEmpty();
        return (RedirectRouter)
                outcome.load().loadClass(name).getMethod("create").invoke(null);
    }
}
