package dev.detour.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.detour.processor.emit.Workbench.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the text, the class file has just this text. */
class LiteralsTest {

    private static final long SEED = 20_260_101;

    @TempDir
    Path folder;

    @Test
    void everyTextSurvives() throws ReflectiveOperationException {
        List<String> texts = new ArrayList<>(Hostile.TEXTS);
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            texts.add(random(random));
        }
        assertThat(compiled(Literals.all(texts))).as("seed %d", SEED).isEqualTo(texts);
    }

    @Test
    void aTextOfAnyLengthSurvives() throws ReflectiveOperationException {
        List<String> texts = List.of(
                "a".repeat(65_534),
                "a".repeat(65_535),
                "a".repeat(70_000),
                "\0".repeat(70_000),
                "é".repeat(32_767),
                "é".repeat(32_768),
                "\uD83D\uDE00".repeat(40_000));
        assertThat(compiled(Literals.all(texts))).isEqualTo(texts);
    }

    @Test
    void partsOfALongTextAreNoConstant() {
        String text = "a".repeat(70_000);
        assertThat(Literals.chunks(text)).hasSize(2);
        assertThat(Literals.of(text).toString()).startsWith("java.lang.String.join(\"\", \"aaa");
    }

    @Test
    void manyWordsAreOneArgument() throws ReflectiveOperationException {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            words.add("w" + i);
        }
        assertThat(compiled(Literals.words(words))).isEqualTo(words);
    }

    /** The expressions, as the arguments of {@code String...}, compiled and evaluated. */
    private List<?> compiled(List<CodeBlock> expressions) throws ReflectiveOperationException {
        JavaFile file = JavaFile.builder(
                        "probe",
                        TypeSpec.classBuilder("Probe")
                                .addModifiers(Modifier.PUBLIC)
                                .addMethod(MethodSpec.methodBuilder("texts")
                                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                                        .returns(Object.class)
                                        .addStatement("return list($L)", CodeBlock.join(expressions, ", "))
                                        .build())
                                .addMethod(MethodSpec.methodBuilder("list")
                                        .addModifiers(Modifier.STATIC)
                                        .returns(Object.class)
                                        .addParameter(String[].class, "texts")
                                        .varargs()
                                        .addStatement("return $T.of(texts)", List.class)
                                        .build())
                                .build())
                .build();
        assertThat(file.toString()).matches(text -> text.chars().allMatch(c -> c == '\n' || (c >= 0x20 && c < 0x7F)));
        Map<String, String> sources = Map.of("probe.Probe", SourceWriter.text(file));
        Outcome outcome = new Workbench(folder).compile(sources, environment -> List.of());
        assertThat(outcome.messages()).isEmpty();
        return (List<?>)
                outcome.load().loadClass("probe.Probe").getMethod("texts").invoke(null);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            String likely = "\\u\"002a/*'\n\r\t{}$LTSé";
            text.append(
                    random.nextInt(4) > 0
                            ? likely.charAt(random.nextInt(likely.length()))
                            : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
