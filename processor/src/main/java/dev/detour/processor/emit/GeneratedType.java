package dev.detour.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What all generated top-level types have in common. */
final class GeneratedType {

    private static final AnnotationSpec SUPPRESSED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{\"exports\", \"deprecation\", \"removal\"}")
            .build();

    private GeneratedType() {}

    /**
     * Begins a type with what marks it as generated.
     *
     * @param type a builder without annotations and modifiers
     * @param origin the type that it is generated for
     * @param isPublic whether it is public
     * @return the builder
     */
    static TypeSpec.Builder mark(TypeSpec.Builder type, TypeElement origin, boolean isPublic) {
        type.addOriginatingElement(origin)
                .addAnnotation(RuntimeTypes.GENERATED)
                .addAnnotation(SUPPRESSED);
        return isPublic ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    /**
     * A constructor for a class that has no instances.
     *
     * @return a private constructor
     */
    static MethodSpec noInstances() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /**
     * Ends a type. The names of {@code java.lang} are not imported, as nobody does by hand; where a type of the same package has
     * such a name, it is qualified.
     *
     * @param packageName the package
     * @param type the type
     * @param origin the type that it is generated for
     * @return the file
     */
    static JavaFile file(String packageName, TypeSpec.Builder type, TypeElement origin) {
        type.alwaysQualify(packageOf(origin).getEnclosedElements().stream()
                .map(element -> element.getSimpleName().toString())
                .toArray(String[]::new));
        return JavaFile.builder(packageName, type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private static Element packageOf(Element element) {
        Element outer = element;
        while (outer.getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return outer;
    }
}
