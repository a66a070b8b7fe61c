package dev.detour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a table as its users would: as interfaces with declared redirects, or as a file that an interface names. */
final class Sources {

    /** The type whose router serves the table. */
    static final String NAME = "Redirects";

    private static final String FILE = "redirects.tsv";
    private static final int MAX_INTERFACE = 1_000;
    private static final String IMPORTS = "import dev.detour.HttpMethod;\nimport dev.detour.Redirect;\n\n";

    private Sources() {}

    /** The file of rows below a folder. */
    static Path rows(Path folder) {
        return folder.resolve(FILE);
    }

    /** Declared redirects: an interface, or a site of several where one would be longer than anybody reads. */
    static void declare(Path folder, List<Rule> rules) throws IOException {
        if (rules.size() <= MAX_INTERFACE) {
            write(folder, NAME, declarations(NAME, rules));
            return;
        }
        int count = (rules.size() + MAX_INTERFACE - 1) / MAX_INTERFACE;
        for (int i = 0; i < count; i++) {
            int from = i * MAX_INTERFACE;
            List<Rule> some = rules.subList(from, Math.min(from + MAX_INTERFACE, rules.size()));
            write(folder, "Part" + i, declarations("Part" + i, some));
        }
        String parts =
                IntStream.range(0, count).mapToObj(i -> "Part" + i + ".class").collect(Collectors.joining(", "));
        write(folder, NAME, "@dev.detour.RedirectSite({" + parts + "})\npublic interface " + NAME + " {}\n");
    }

    private static String declarations(String name, List<Rule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(i -> "    " + declaration(rules.get(i), i))
                .collect(Collectors.joining("", IMPORTS + "public interface " + name + " {\n", "}\n"));
    }

    private static String declaration(Rule rule, int number) {
        return "@Redirect(from = \"" + rule.pattern() + "\", to = \"" + rule.target() + "\", status = " + Rule.STATUS
                + ", methods = HttpMethod." + rule.method() + ") void r" + number + "();\n";
    }

    /** Rows of a file, and the interface that names it. */
    static void map(Path folder, List<Rule> rules) throws IOException {
        boolean literal = rules.stream().allMatch(Rule::isLiteral);
        write(
                folder,
                NAME,
                "@dev.detour.RedirectMap(value = \"" + FILE + "\", status = " + Rule.STATUS + ", patterns = " + !literal
                        + ")\npublic interface " + NAME + " {}\n");
        Files.write(
                rows(folder),
                rules.stream()
                        .map(rule -> rule.pattern() + "\t" + rule.target())
                        .toList());
    }

    static void write(Path folder, String name, String source) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".java"), source);
    }
}
