package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.INVALID_METHOD;
import static dev.detour.model.diagnostic.DiagnosticId.OPEN_REDIRECT;
import static dev.detour.model.diagnostic.DiagnosticId.UNUSED_VARIABLE;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.model.diagnostic.DiagnosticId;
import dev.detour.processor.element.ElementOrigin;
import dev.detour.processor.element.Resolution;
import dev.detour.processor.plan.TargetKind;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What the method of a redirect may look like. */
final class MethodRules {

    private static final TypeName OPTIONAL_URI = ParameterizedTypeName.get(Optional.class, URI.class);
    private static final Map<TypeName, TargetKind> COMPUTED = Map.of(
            TypeName.get(URI.class),
            TargetKind.URI,
            OPTIONAL_URI,
            TargetKind.OPTIONAL_URI,
            stageOf(TypeName.get(URI.class)),
            TargetKind.STAGE_OF_URI,
            stageOf(OPTIONAL_URI),
            TargetKind.STAGE_OF_OPTIONAL_URI);
    private static final String RETURNS = "URI, Optional<URI>, CompletionStage<URI> or CompletionStage<Optional<URI>>";

    /** The JVM allows 255 (JVMS, section 4.3.3); a handler's method has an instance and a request besides. */
    private static final int MAX_SLOTS = 250;

    private final TypeElement type;
    private final ExecutableElement method;
    private final boolean hasTarget;
    private final Findings findings;

    /**
     * The rules for a method.
     *
     * @param method the method
     * @param hasTarget whether {@code to} is given
     * @param findings takes what is wrong
     */
    MethodRules(AnnotatedMethod method, boolean hasTarget, Findings findings) {
        this.type = method.type();
        this.method = method.element();
        this.hasTarget = hasTarget;
        this.findings = findings;
    }

    /**
     * What kind of target the method gives, as far as its signature says.
     *
     * @return the kind; for a wrong result of a method without {@code to} and with a value, {@link TargetKind#URI}
     */
    TargetKind kind() {
        TypeMirror result = method.getReturnType();
        if (hasTarget || result.getKind() == TypeKind.VOID) {
            return TargetKind.TEMPLATE;
        }
        if (!Resolution.resolved(result)) {
            return TargetKind.URI;
        }
        return COMPUTED.getOrDefault(nameOf(result), TargetKind.URI);
    }

    /**
     * Tells whether another interface can have the same method.
     *
     * @param method the method
     * @return false if it is static, private or generic
     */
    static boolean overridable(ExecutableElement method) {
        return Collections.disjoint(method.getModifiers(), Set.of(Modifier.STATIC, Modifier.PRIVATE))
                && method.getTypeParameters().isEmpty();
    }

    /**
     * Leaves out what nobody can know yet: without a target and without a result, the method may be meant to do either.
     *
     * @param sink takes the findings on values
     * @return takes all findings on values
     */
    Consumer<Diagnostic> withoutCascades(Consumer<Diagnostic> sink) {
        boolean undecided = !hasTarget && method.getReturnType().getKind() == TypeKind.VOID;
        Set<DiagnosticId> cascades = undecided ? Set.of(OPEN_REDIRECT, UNUSED_VARIABLE) : Set.of();
        return finding -> {
            if (!cascades.contains(finding.id())) {
                sink.accept(finding);
            }
        };
    }

    /** Checks all rules but those on parameters' types. */
    void check() {
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        if (isStatic || method.getModifiers().contains(Modifier.PRIVATE)) {
            report(
                    "the method is " + (isStatic ? "static" : "private")
                            + ", and a redirect is declared by an abstract method, or computed by a default one.",
                    "Leave " + (isStatic ? "static" : "private") + " out, and the body too if the redirect has a to.");
        } else if (hasTarget) {
            checkDeclaring();
        } else {
            checkComputing();
        }
        if (!method.getTypeParameters().isEmpty()) {
            report("the method has type parameters, and a request has nothing to put for them.", "Leave them out.");
        }
        checkInherited();
        checkSlots();
    }

    private void checkDeclaring() {
        boolean isDefault = method.isDefault();
        TypeMirror result = method.getReturnType();
        if (isDefault || (result.getKind() != TypeKind.VOID && Resolution.resolved(result))) {
            report(
                    "the redirect has a target, so that its method only declares, but it "
                            + (isDefault ? "has a body." : "returns " + nameOf(result) + "."),
                    "Write an abstract method that returns void, or leave to out and compute the target.");
        }
    }

    private void checkComputing() {
        TypeMirror result = method.getReturnType();
        if (Resolution.resolved(result) && !COMPUTED.containsKey(nameOf(result))) {
            report(
                    "the redirect has no target, so that its method computes one, but it returns " + nameOf(result)
                            + ".",
                    "Give the target as to, or return " + RETURNS + ".");
        } else if (method.isDefault() && type.getModifiers().contains(Modifier.SEALED)) {
            report(
                    "the interface is sealed, so that no generated class can implement it to call the method.",
                    "Leave sealed out, or leave the method's body to the targets interface that is generated.");
        }
    }

    /** An interface may declare these two, but whatever the result, a class that implements it cannot be relied on. */
    private void checkInherited() {
        if (method.getParameters().isEmpty()
                && Set.of("clone", "finalize").contains(method.getSimpleName().toString())) {
            report(
                    "every class inherits Object." + method.getSimpleName() + "(), which this would override.",
                    "Give the method another name.");
        }
    }

    private void checkSlots() {
        int slots = method.getParameters().stream()
                .map(parameter -> parameter.asType().getKind())
                .mapToInt(kind -> kind == TypeKind.LONG || kind == TypeKind.DOUBLE ? 2 : 1)
                .sum();
        if (slots > MAX_SLOTS) {
            report(
                    "the method has more parameters than the JVM passes on to a handler, " + MAX_SLOTS
                            + " where long and double count twice.",
                    "Leave some out: a variable without a parameter is a String.");
        }
    }

    private void report(String what, String instead) {
        findings.add(INVALID_METHOD, ElementOrigin.of(method), what, instead);
    }

    private static TypeName nameOf(TypeMirror type) {
        return TypeName.get(type);
    }

    private static TypeName stageOf(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(CompletionStage.class), value);
    }
}
