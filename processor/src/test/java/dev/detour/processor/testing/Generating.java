package dev.detour.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates a given type in a given round. */
public final class Generating extends AbstractProcessor {

    private final Map<Integer, Map<String, String>> sources = new LinkedHashMap<>();
    private int round;

    /** Adds a type; rounds count from 1. */
    public Generating in(int number, String type, String source) {
        sources.computeIfAbsent(number, key -> new LinkedHashMap<>()).put(type, source);
        return this;
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
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        round++;
        sources.getOrDefault(round, Map.of()).forEach(this::write);
        return false;
    }

    private void write(String type, String source) {
        try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
            writer.write(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
