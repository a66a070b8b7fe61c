package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.NOT_AN_INTERFACE;

import dev.detour.processor.element.Attributes;
import dev.detour.processor.element.ElementOrigin;
import dev.detour.processor.element.Reach;
import dev.detour.processor.element.Signatures;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Where redirects, defaults for them and sites may be declared. */
final class InterfaceRules {

    /** Most file systems take names of 255 bytes; handlers have the longest, and a suffix of their own. */
    private static final int MAX_PREFIX_BYTES = 200;

    private static final int MAX_NAME_BYTES = 240;

    private final TypeElement type;
    private final Findings findings;

    /**
     * The rules for a type.
     *
     * @param type the type
     * @param findings takes what is wrong
     */
    InterfaceRules(TypeElement type, Findings findings) {
        this.type = type;
        this.findings = findings;
    }

    /**
     * Tells whether types can be generated beside the type that name it.
     *
     * @return false if it is private, or its name too long
     */
    boolean reachable() {
        return Reach.hidden(type).isEmpty() && !tooLong();
    }

    /**
     * Checks the type.
     *
     * @param declaring the annotations that declare redirects or defaults in it; none for a mere site
     */
    void check(List<Attributes> declaring) {
        if (!declaring.isEmpty() && type.getKind() != ElementKind.INTERFACE) {
            declaring.forEach(this::reportKind);
            return;
        }
        Optional<TypeElement> hidden = Reach.hidden(type);
        if (hidden.isPresent()) {
            report(
                    "generated code cannot reach " + Signatures.describe(type) + ", since "
                            + (hidden.get().equals(type) ? "it" : Signatures.describe(hidden.get()) + " around it")
                            + " is private.",
                    "Leave private out.");
        }
        if (!declaring.isEmpty() && !type.getTypeParameters().isEmpty()) {
            report(
                    "the interface has type parameters, and a router has nothing to put for them.",
                    "Leave them out, or declare the redirects in an interface without.");
        }
        if (tooLong()) {
            report(
                    "the name is too long for the names of the files that are generated for it.",
                    "Write one of at most " + MAX_PREFIX_BYTES + " bytes, those around it included, and at most "
                            + MAX_NAME_BYTES + " with the package.");
        }
    }

    /** The accessor of a record's component has an annotation, but no place of its own. */
    private void reportKind(Attributes annotation) {
        findings.add(
                NOT_AN_INTERFACE,
                type.getKind() == ElementKind.RECORD ? ElementOrigin.of(type) : annotation.origin(),
                "redirects are declared on methods of an interface, and " + Signatures.describe(type) + " is " + kind()
                        + ".",
                "Make it an interface, or move the declaration to one.");
    }

    private String kind() {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            case ANNOTATION_TYPE -> "an annotation interface";
            default -> "a class";
        };
    }

    private void report(String what, String instead) {
        findings.add(NOT_AN_INTERFACE, ElementOrigin.of(type), what, instead);
    }

    private boolean tooLong() {
        return bytes(GeneratedNames.prefix(type)) > MAX_PREFIX_BYTES
                || bytes(Signatures.describe(type)) > MAX_NAME_BYTES;
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
