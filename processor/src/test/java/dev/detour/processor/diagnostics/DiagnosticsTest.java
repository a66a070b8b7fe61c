package dev.detour.processor.diagnostics;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.processor.DetourProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every diagnostic, with its full text, line and column: each example of each page is compiled, and everything that the
 * compiler says of it is what the page says. With {@code -Ddetour.golden=write} the pages and {@code docs/diagnostics.md} are
 * rewritten instead.
 */
class DiagnosticsTest {

    private static final Path PAGES = Path.of("src/test/resources/diagnostics");
    private static final Path DOCUMENT = Path.of("../docs/diagnostics.md");
    private static final boolean WRITE = "write".equals(System.getProperty("detour.golden"));

    @TestFactory
    Stream<DynamicTest> examplesSayWhatThePagesSay() {
        return pages().stream().map(page -> DynamicTest.dynamicTest(page.title(), () -> check(page)));
    }

    @Test
    void everyDiagnosticHasAPageWithAnExampleThatShowsIt() {
        List<String> ids =
                Arrays.stream(DiagnosticId.values()).map(DiagnosticId::text).toList();
        assertThat(pages()).extracting(DiagnosticPage::title).containsExactlyElementsOf(ids);
        assertThat(pages())
                .allSatisfy(page -> assertThat(page.examples())
                        .anySatisfy(example -> assertThat(example.output()).contains("[detour:" + page.title() + "]")));
    }

    @Test
    void theDocumentIsMadeOfThePages() throws IOException {
        String document = document();
        if (WRITE) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(document);
    }

    private static void check(DiagnosticPage page) throws IOException {
        List<String> outputs =
                page.examples().stream().map(DiagnosticsTest::compile).toList();
        if (WRITE) {
            Files.writeString(PAGES.resolve(page.title() + ".md"), page.withOutputs(outputs));
            return;
        }
        for (int i = 0; i < outputs.size(); i++) {
            assertThat(outputs.get(i)).isEqualTo(page.examples().get(i).output());
        }
    }

    private static String compile(DiagnosticPage.Example example) {
        if (example.files().isEmpty()) {
            return compile(example, List.of());
        }
        try {
            Path folder = Files.createTempDirectory("detour");
            for (Map.Entry<String, String> file : example.files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            String output = compile(example, List.of("-Adetour.resources=" + folder));
            for (String file : example.files().keySet()) {
                Files.delete(folder.resolve(file));
            }
            Files.delete(folder);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String compile(DiagnosticPage.Example example, List<String> options) {
        JavaFileObject source =
                JavaFileObjects.forSourceString(example.fileName().replace(".java", ""), example.source());
        Compilation compilation = javac().withProcessors(new DetourProcessor())
                .withOptions(Stream.concat(Stream.of("-Xlint:all,-path", "--release", "17"), options.stream())
                        .toList())
                .compile(source);
        return compilation.diagnostics().stream()
                .sorted(Comparator.<Diagnostic<?>>comparingLong(Diagnostic::getLineNumber)
                        .thenComparingLong(Diagnostic::getColumnNumber)
                        .thenComparing(diagnostic -> diagnostic.getMessage(Locale.ROOT)))
                .map(diagnostic -> show(example.fileName(), diagnostic))
                .collect(Collectors.joining());
    }

    private static String show(String file, Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        return file + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": " + kind + ": "
                + diagnostic.getMessage(Locale.ROOT) + "\n";
    }

    private static String document() {
        StringBuilder document = new StringBuilder("# Diagnostics\n\n");
        document.append(
                        "What Detour says at compile time. Each finding stands at the annotation's offending value; every\n")
                .append("example below is compiled by a test, and what follows it is the compiler's own output as\n")
                .append("`file:line:column`.\n\n")
                .append(
                        "Warnings are silenced by `@SuppressWarnings(\"detour:<id>\")` on the method or the interface, and\n")
                .append(
                        "raised or silenced for a build by `-Adetour.severity=<id>:error|warning|off[,...]`; the annotation\n")
                .append("wins over the option. Errors stay errors.\n\n")
                .append("| id | kind |\n| --- | --- |\n");
        for (DiagnosticId id : DiagnosticId.values()) {
            document.append("| [`" + id.text() + "`](#" + id.text() + ") | "
                    + id.severity().name().toLowerCase(Locale.ROOT) + " |\n");
        }
        pages().forEach(page ->
                document.append("\n#").append(page.text().replace("```text\n```\n", "The compiler says nothing.\n")));
        return document.toString();
    }

    private static List<DiagnosticPage> pages() {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> ids =
                    Arrays.stream(DiagnosticId.values()).map(DiagnosticId::text).toList();
            return files.map(DiagnosticPage::read)
                    .sorted(Comparator.comparingInt(page -> ids.indexOf(page.title())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
