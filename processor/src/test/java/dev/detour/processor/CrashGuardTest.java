package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault of the processor itself is one error with the type that it was busy with. */
class CrashGuardTest {

    @TempDir
    Path folder;

    @Test
    void exceptionsAndStackOverflowsAreErrorsAtTheType() {
        Outcome outcome = run(() -> List.of().get(0), CrashGuardTest::overflow);
        assertThat(outcome.ok()).isFalse();
        assertThat(outcome.errors()).hasSize(2);
        assertThat(outcome.errors().get(0))
                .startsWith("Shop.java:1:1 ERROR [detour] the processor failed on Shop, which is a fault of its own:")
                .contains("IndexOutOfBoundsException", " at dev.detour.processor.CrashGuardTest.", "Please report it");
        assertThat(outcome.errors().get(1)).contains("java.lang.StackOverflowError");
    }

    @Test
    void theSameFaultIsReportedOnce() {
        Runnable task = () -> {
            throw new IllegalStateException("again");
        };
        assertThat(run(task, task).errors()).hasSize(1);
    }

    private Outcome run(Runnable... tasks) {
        return Build.javac(folder)
                .withoutDetour(new Crashing(tasks))
                .source("Shop.java", "interface Shop {}")
                .run();
    }

    private static void overflow() {
        overflow();
    }

    private static final class Crashing extends AbstractProcessor {

        private final Runnable[] tasks;

        Crashing(Runnable... tasks) {
            this.tasks = tasks;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            CrashGuard guard = new CrashGuard(processingEnv.getMessager());
            if (!round.processingOver()) {
                TypeElement type = processingEnv.getElementUtils().getTypeElement("Shop");
                for (Runnable task : tasks) {
                    assertThat(guard.run(type, task)).isFalse();
                }
            }
            return false;
        }
    }
}
