package dev.detour.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import dev.detour.processor.emit.Workbench.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated files are read by people: here is what they see, and javac has nothing to say about it. */
class GoldenTest {

    @TempDir
    Path folder;

    @Test
    void templatesAndAMethodLeftToTheUser() {
        golden(
                "shop",
                Map.of("com.shop.ShopRedirects", Samples.SHOP),
                environment -> Samples.shop(environment).emit());
    }

    @Test
    void everyKindOfTargetAndParameter() {
        golden(
                "computed",
                Map.of(
                        "com.shop.Computed",
                        Samples.COMPUTED,
                        "com.shop.Base",
                        Samples.BASE,
                        "com.shop.Sku",
                        Samples.SKU),
                environment -> Samples.computed(environment).emit());
    }

    @Test
    void declarationsWithAnError() {
        golden(
                "stub",
                Map.of("Outer", Samples.STUB),
                environment -> new PlanBuilder(environment, "Outer.Broken")
                        .stub("template")
                        .stub("later")
                        .emit());
    }

    private void golden(
            String name, Map<String, String> sources, Function<ProcessingEnvironment, List<JavaFile>> emit) {
        Outcome outcome = Workbench.strict(folder).compile(sources, emit);
        GoldenFiles.compare(name, outcome.sources());
        assertThat(outcome.messages()).isEmpty();
    }
}
