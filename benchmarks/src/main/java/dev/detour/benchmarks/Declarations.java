package dev.detour.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An interface as its users would write it: of ten redirects six are literal, two typed, one has a tail, one is mixed. */
final class Declarations {

    private Declarations() {}

    static void write(Path folder, int count) throws IOException {
        String methods =
                IntStream.range(0, count).mapToObj(i -> "    " + declaration(i)).collect(Collectors.joining("\n"));
        Sources.write(
                folder,
                Sources.NAME,
                "import dev.detour.Redirect;\n\npublic interface " + Sources.NAME + " {\n" + methods + "}\n");
    }

    private static String declaration(int i) {
        return switch (i % 10) {
            case 6, 7 -> redirect("/items-" + i + "/{id}", "/products-" + i + "/{id}", i, "int id");
            case 8 -> redirect("/docs-" + i + "/{*page}", "https://docs.example.org/" + i + "/{*page}", i, "");
            case 9 -> redirect("/blog-" + i + "/{year}-{slug}.html", "/news-" + i + "/{slug}?year={year}", i, "");
            default -> redirect("/area-" + i % 7 + "/page-" + i, "/moved/" + i, i, "");
        };
    }

    private static String redirect(String from, String to, int number, String parameter) {
        return "@Redirect(from = \"" + from + "\", to = \"" + to + "\")\n    void r" + number + "(" + parameter
                + ");\n";
    }
}
