package dev.detour.processor.source;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells which types generated code can name. */
public final class Reach {

    private Reach() {}

    /**
     * The package of a type.
     *
     * @param type the type
     * @return its package
     */
    public static PackageElement packageOf(Element type) {
        Element outer = type;
        while (outer.getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return (PackageElement) outer;
    }

    /**
     * The type that a type is nested in, however deep.
     *
     * @param type the type
     * @return the top-level type; the type itself where it is one
     */
    public static TypeElement outermost(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        return outermost;
    }

    /**
     * Finds what keeps a type from its own package.
     *
     * @param type a type
     * @return the type itself or a type around it that is private; empty where there is none
     */
    static Optional<TypeElement> hidden(TypeElement type) {
        for (Element each = type; each instanceof TypeElement outer; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.of(outer);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether a type can be named within a package.
     *
     * @param type the type
     * @param user the package
     * @return false if it, or a type around it, is private, or not public and of another package
     */
    public static boolean from(PackageElement user, TypeElement type) {
        boolean samePackage = packageOf(type).getQualifiedName().equals(user.getQualifiedName());
        for (Element each = type; each.getKind() != ElementKind.PACKAGE; each = each.getEnclosingElement()) {
            boolean isPublic = each.getModifiers().contains(Modifier.PUBLIC);
            if (each.getModifiers().contains(Modifier.PRIVATE) || (!isPublic && !samePackage)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a type with its arguments can be named within a package.
     *
     * @param type the type
     * @param user the package
     * @return false if it is unknown to the compiler, holds a type variable, or something that cannot be named
     */
    static boolean from(PackageElement user, TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> from(user, ((ArrayType) type).getComponentType());
            case DECLARED ->
                from(user, (TypeElement) ((DeclaredType) type).asElement())
                        && ((DeclaredType) type).getTypeArguments().stream().allMatch(each -> from(user, each));
            default -> type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID;
        };
    }

    /**
     * Tells whether a type and all types around it are public.
     *
     * @param type the type
     * @return whether everybody can name it
     */
    public static boolean isPublic(TypeElement type) {
        for (Element each = type; each.getKind() != ElementKind.PACKAGE; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
