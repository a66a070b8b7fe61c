package dev.detour.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
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
     * @param isPublic whether it is public
     * @return the builder
     */
    static TypeSpec.Builder mark(TypeSpec.Builder type, boolean isPublic) {
        type.addAnnotation(RuntimeTypes.GENERATED).addAnnotation(SUPPRESSED);
        return isPublic ? type.addModifiers(Modifier.PUBLIC) : type;
    }

    /**
     * A constructor for a class that has no instances.
     *
     * @return a private constructor
     */
    static MethodSpec noInstances() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("There are no instances.\n")
                .addModifiers(Modifier.PRIVATE)
                .build();
    }

    /**
     * Ends a type. The names of {@code java.lang} are not imported, as nobody does by hand; where a type of the same package has
     * such a name, it is qualified. In another package than that of its origin, where that cannot be known, they are imported.
     *
     * @param packageName the package
     * @param type the type
     * @param origin the type that it is generated for
     * @return the file
     */
    static JavaFile file(String packageName, TypeSpec.Builder type, TypeElement origin) {
        type.alwaysQualify(namesAround(origin).toArray(new String[0]));
        return JavaFile.builder(packageName, type.build())
                .skipJavaLangImports(packageOf(origin).getQualifiedName().contentEquals(packageName))
                .indent("    ")
                .build();
    }

    /**
     * The names of the types in a package.
     *
     * @param type a type of the package
     * @return the simple names
     */
    static List<String> namesAround(TypeElement type) {
        return packageOf(type).getEnclosedElements().stream()
                .map(element -> element.getSimpleName().toString())
                .toList();
    }

    private static PackageElement packageOf(Element element) {
        return element instanceof PackageElement found
                ? found
                : packageOf(Objects.requireNonNull(element.getEnclosingElement(), "no package"));
    }
}
