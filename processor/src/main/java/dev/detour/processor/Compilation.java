package dev.detour.processor;

import dev.detour.processor.element.Annotations;
import dev.detour.processor.element.Reach;
import dev.detour.processor.report.Reporter;
import dev.detour.processor.report.Severities;
import dev.detour.processor.source.Readiness;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** All rounds of one compilation: which types are due in which round. */
final class Compilation {

    private static final Set<String> ENTRIES =
            Set.of(Annotations.REDIRECT, Annotations.DEFAULTS, Annotations.MAP, Annotations.SITE);

    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final GeneratedFiles files;
    private final CrashGuard guard;
    private final Set<String> roots = new HashSet<>();
    private final TreeMap<String, TypeElement> waiting = new TreeMap<>();

    Compilation(ProcessingEnvironment environment, Severities severities) {
        this.environment = environment;
        this.reporter = new Reporter(environment.getMessager(), severities);
        this.files = new GeneratedFiles(environment, reporter);
        this.guard = new CrashGuard(environment.getMessager());
    }

    /**
     * Compiles what is new in a round, and what had to wait for it. What waits for a type that nobody generates is compiled in
     * the last round: the compiler reports the missing type, and stubs keep it from reporting generated ones as well.
     *
     * @param annotations the annotations that occur
     * @param round the round
     */
    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        guard.run(() -> {
            collect(annotations, round);
            if (!waiting.isEmpty()) {
                compile(round.processingOver());
            }
        });
    }

    private void collect(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements())
                .forEach(root -> roots.add(root.getQualifiedName().toString()));
        annotations.stream()
                .filter(annotation ->
                        ENTRIES.contains(annotation.getQualifiedName().toString()))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .forEach(this::add);
    }

    private void compile(boolean lastRound) {
        SiteCompiler compiler = new SiteCompiler(environment, this::isCompiledHere, reporter, files);
        for (String name : List.copyOf(waiting.keySet())) {
            TypeElement type = lookUp(name);
            boolean ended = guard.run(type, () -> {
                boolean ready = Readiness.of(type, this::isCompiledHere);
                if (ready || lastRound) {
                    waiting.remove(name);
                    compiler.compile(type, ready);
                }
            });
            if (!ended) {
                waiting.remove(name);
            }
        }
    }

    /** A type from an earlier round may be known by a new element now. */
    private TypeElement lookUp(String name) {
        return Optional.ofNullable(environment.getElementUtils().getTypeElement(name))
                .or(() -> Optional.ofNullable(waiting.get(name)))
                .orElseThrow();
    }

    private void add(Element annotated) {
        Element type = annotated instanceof TypeElement ? annotated : annotated.getEnclosingElement();
        if (type instanceof TypeElement element) {
            waiting.put(element.getQualifiedName().toString(), element);
        }
    }

    private boolean isCompiledHere(TypeElement type) {
        return roots.contains(Reach.outermost(type).getQualifiedName().toString());
    }
}
