package dev.detour.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.detour.model.Rule;
import dev.detour.processor.DetourProcessor;
import dev.detour.processor.testing.CompiledClasses;
import dev.detour.runtime.RedirectRouter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * What the compiler makes of a site answers as the interpreter does, on random sites and requests. {@code -Ddetour.seed=N}
 * repeats a run, {@code -Ddetour.sites=N} makes it longer.
 */
class RouterAgainstInterpreterTest {

    private static final int SITES = Integer.getInteger("detour.sites", 150);
    private static final int REQUESTS_EACH = 600;
    private static final int SITES_A_COMPILATION = 50;

    @Test
    void answersAreTheSame() throws Exception {
        long seed = Long.getLong("detour.seed", 20_260_101);
        System.out.println("RouterAgainstInterpreterTest: -Ddetour.seed=" + seed);
        Random random = new Random(seed);
        Comparison comparison = new Comparison(REQUESTS_EACH);
        for (int first = 0; first < SITES; first += SITES_A_COMPILATION) {
            List<List<RandomRule>> sites = IntStream.range(0, SITES_A_COMPILATION)
                    .mapToObj(i -> site(random))
                    .toList();
            ClassLoader classes = compile(sites);
            for (int i = 0; i < sites.size(); i++) {
                RedirectRouter router = (RedirectRouter) classes.loadClass("Site" + i + "Router")
                        .getMethod("create")
                        .invoke(null);
                List<RandomRule> site = sites.get(i);
                List<Rule> rules = site.stream()
                        .map(rule -> RandomSite.compile(rule).orElseThrow())
                        .toList();
                comparison.compare(
                        site,
                        rules,
                        router,
                        random,
                        site.stream().map(RandomRule::source).collect(Collectors.joining()));
            }
        }
        System.out.println("RouterAgainstInterpreterTest: " + comparison);
        comparison.checkBreadth(SITES * REQUESTS_EACH);
    }

    /** A site of up to twelve rules that are right together. */
    private static List<RandomRule> site(Random random) {
        RandomSite maker = new RandomSite(random);
        int size = 1 + random.nextInt(12);
        List<RandomRule> site = RandomSite.right(
                IntStream.range(0, size).mapToObj(i -> maker.rule("r" + i)).toList());
        return site.isEmpty() ? site(random) : site;
    }

    private static ClassLoader compile(List<List<RandomRule>> sites) {
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(JavaFileObjects.forSourceString("Color", RandomRule.ENUM));
        for (int i = 0; i < sites.size(); i++) {
            String members = sites.get(i).stream().map(RandomRule::source).collect(Collectors.joining("\n"));
            sources.add(JavaFileObjects.forSourceString(
                    "Site" + i,
                    "import dev.detour.*;\nimport java.time.*;\npublic interface Site" + i + " {\n" + members + "}\n"));
        }
        Compilation compilation = Compiler.javac()
                .withProcessors(new DetourProcessor())
                .withOptions(
                        "-Adetour.severity=unused-variable:off,see-other-on-get:off,insecure-downgrade:off,redirect-chain:off,analysis-incomplete:off")
                .compile(sources);
        assertThat(compilation.errors()).isEmpty();
        return CompiledClasses.of(compilation);
    }
}
