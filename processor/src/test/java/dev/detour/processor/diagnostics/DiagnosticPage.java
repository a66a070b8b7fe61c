package dev.detour.processor.diagnostics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is documented of one diagnostic: a title, an explanation, and examples, each a Java source and what the compiler says
 * of it, perhaps with files before it that the source names. The page is the test and the documentation.
 *
 * @param title the first line's heading, the id of the diagnostic
 * @param text the whole page
 * @param examples the examples in it
 */
record DiagnosticPage(String title, String text, List<Example> examples) {

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```\n\n```text\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("`([^`\n]+)`:\n\n```[a-z]*\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |abstract |final )*(?:interface|class|record|enum|@interface) (\\w+)");

    /**
     * An example.
     *
     * @param files the files that stand between the example before and this one, by name
     * @param source a compilation unit
     * @param output what the compiler says, as it stands in the page
     */
    record Example(Map<String, String> files, String source, String output) {

        /** The first type gives the file its name. */
        String fileName() {
            Matcher type = TYPE.matcher(source);
            return (type.find() ? type.group(1) : "Example") + ".java";
        }
    }

    static DiagnosticPage read(Path file) {
        try {
            String text = Files.readString(file);
            return new DiagnosticPage(
                    text.lines().findFirst().orElse("").replaceFirst("^#+ ", ""), text, examples(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> examples(String text) {
        List<Example> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(text);
        int end = 0;
        while (example.find()) {
            examples.add(new Example(files(text.substring(end, example.start())), example.group(1), example.group(2)));
            end = example.end();
        }
        return examples;
    }

    private static Map<String, String> files(String text) {
        Map<String, String> files = new TreeMap<>();
        Matcher file = FILE.matcher(text);
        while (file.find()) {
            files.put(file.group(1), file.group(2));
        }
        return files;
    }

    /** The page with what the compiler really says. */
    String withOutputs(List<String> outputs) {
        String page = text;
        for (int i = 0; i < outputs.size(); i++) {
            Example example = examples.get(i);
            page = page.replace(
                    "```java\n" + example.source() + "```\n\n```text\n" + example.output() + "```\n",
                    "```java\n" + example.source() + "```\n\n```text\n" + outputs.get(i) + "```\n");
        }
        return page;
    }
}
