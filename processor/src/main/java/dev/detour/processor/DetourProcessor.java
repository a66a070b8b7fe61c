package dev.detour.processor;

import com.google.auto.service.AutoService;
import dev.detour.processor.report.Severities;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Proves the redirects of annotated interfaces right, and generates their routers. */
@AutoService(Processor.class)
public final class DetourProcessor extends AbstractProcessor {

    /** Raises and silences warnings: {@code unused-variable:off,redirect-chain:error}. */
    static final String SEVERITY = "detour.severity";

    /** The folder of the files that tables are kept in; without it they are found as resources. */
    static final String RESOURCES = "detour.resources";

    private Compilation compilation;

    /** Makes a processor; the compiler does so by way of {@link java.util.ServiceLoader}. */
    public DetourProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.detour.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(SEVERITY, RESOURCES);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        // -Adetour.severity without a value is a key whose value is null
        Severities severities = Severities.parse(
                Objects.requireNonNullElse(environment.getOptions().get(SEVERITY), ""));
        severities
                .complaint()
                .ifPresent(complaint -> environment.getMessager().printMessage(Kind.WARNING, "[detour] " + complaint));
        compilation = new Compilation(environment, severities);
    }

    /**
     * Processes a round. The annotations are claimed, those of generated code too: with {@code -Xlint:processing}, javac warns
     * of annotations that no processor claims.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        compilation.process(annotations, round);
        return true;
    }
}
