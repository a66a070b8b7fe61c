package dev.detour.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.detour.model.Rule;
import dev.detour.processor.DetourProcessor;
import dev.detour.processor.testing.CompiledClasses;
import dev.detour.runtime.RedirectRouter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows of files and declared redirects of one site answer as the interpreter does, on random tables, sites and requests.
 * {@code -Ddetour.seed=N} repeats a run, {@code -Ddetour.sites=N} makes it longer.
 */
class TablesAgainstInterpreterTest {

    private static final int SITES = Integer.getInteger("detour.sites", 60);
    private static final int REQUESTS_EACH = 600;
    private static final int SITES_A_COMPILATION = 30;

    @TempDir
    Path folder;

    /** Two interfaces, the first of which has a table; the second joins the first to redirects of its own. */
    private record Site(RandomTable table, List<RandomRule> declared) {

        List<RandomRule> all() {
            List<RandomRule> all = new ArrayList<>(declared);
            all.addAll(table.rows());
            return all;
        }

        List<Rule> rules() {
            List<Rule> rules = new ArrayList<>(table.rules());
            declared.forEach(rule -> rules.add(RandomSite.compile(rule).orElseThrow()));
            return rules;
        }

        /** What is right together: rows and redirects that have an error beside others are left out. */
        Site right() {
            List<Rule> rules = rules();
            Set<String> wrong = RandomSite.wrong(rules);
            List<RandomRule> rows = new ArrayList<>();
            List<RandomRule> rest = new ArrayList<>();
            for (int i = 0; i < rules.size(); i++) {
                int row = i - table.rows().size();
                if (!wrong.contains(rules.get(i).id())) {
                    (row < 0 ? rows : rest).add(row < 0 ? table.rows().get(i) : declared.get(row));
                }
            }
            Site site = new Site(new RandomTable(table.file(), rows, table.settings()), rest);
            return wrong.isEmpty() || rows.isEmpty() ? site : site.right();
        }

        String source(int number) {
            String members = declared.stream().map(RandomRule::source).collect(Collectors.joining("\n"));
            return "import dev.detour.*;\nimport java.time.*;\n" + table.annotations() + "interface Rows" + number
                    + " {}\n" + "public interface Site" + number + " extends Rows" + number + " {\n" + members + "}\n";
        }
    }

    @Test
    void answersAreTheSame() throws Exception {
        long seed = Long.getLong("detour.seed", 20_260_102);
        System.out.println("TablesAgainstInterpreterTest: -Ddetour.seed=" + seed);
        Random random = new Random(seed);
        Comparison comparison = new Comparison(REQUESTS_EACH);
        for (int first = 0; first < SITES; first += SITES_A_COMPILATION) {
            List<Site> sites = IntStream.range(0, SITES_A_COMPILATION)
                    .mapToObj(number -> site(random, "Rows" + number))
                    .toList();
            ClassLoader classes = compile(sites);
            for (int i = 0; i < sites.size(); i++) {
                RedirectRouter router = (RedirectRouter) classes.loadClass("Site" + i + "Router")
                        .getMethod("create")
                        .invoke(null);
                Site site = sites.get(i);
                assertThat(router.routes().stream().map(route -> route.id() + route.host() + route.from()))
                        .doesNotHaveDuplicates();
                comparison.compare(
                        site.all(),
                        site.rules(),
                        router,
                        random,
                        site.source(i) + site.table().content());
            }
        }
        System.out.println("TablesAgainstInterpreterTest: " + comparison);
        comparison.checkBreadth(SITES * REQUESTS_EACH);
    }

    private static Site site(Random random, String owner) {
        RandomSite maker = new RandomSite(random);
        Site site = new Site(
                        RandomTable.next(random, owner),
                        IntStream.range(0, 1 + random.nextInt(7))
                                .mapToObj(i -> maker.rule("r" + i))
                                .toList())
                .right();
        return site.table().rows().isEmpty() || site.declared().isEmpty() ? site(random, owner) : site;
    }

    private ClassLoader compile(List<Site> sites) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(JavaFileObjects.forSourceString("Color", RandomRule.ENUM));
        for (int i = 0; i < sites.size(); i++) {
            sources.add(JavaFileObjects.forSourceString("Site" + i, sites.get(i).source(i)));
            RandomTable table = sites.get(i).table();
            Path file = folder.resolve(table.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, table.content());
        }
        Compilation compilation = Compiler.javac()
                .withProcessors(new DetourProcessor())
                .withOptions(
                        "-Adetour.resources=" + folder,
                        "-Adetour.severity=unused-variable:off,see-other-on-get:off,insecure-downgrade:off,"
                                + "redirect-chain:off,analysis-incomplete:off,order-differs:off")
                .compile(sources);
        assertThat(compilation.errors()).isEmpty();
        return CompiledClasses.of(compilation);
    }
}
