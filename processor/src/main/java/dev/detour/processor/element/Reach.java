package dev.detour.processor.element;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
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
     * @return the name of its package; empty for the unnamed one
     */
    public static String packageOf(TypeElement type) {
        return ClassName.get(type).packageName();
    }

    /**
     * The type that a type is nested in, however deep.
     *
     * @param type the type
     * @return the top-level type; the type itself where it is one
     */
    public static TypeElement outermost(TypeElement type) {
        List<TypeElement> nesting = nesting(type);
        return nesting.get(nesting.size() - 1);
    }

    /**
     * Finds what keeps a type from its own package.
     *
     * @param type a type
     * @return the type itself or a type around it that is private; empty where there is none
     */
    public static Optional<TypeElement> hidden(TypeElement type) {
        return nesting(type).stream().filter(each -> is(each, Modifier.PRIVATE)).findFirst();
    }

    /**
     * Tells whether a type can be named within a package.
     *
     * @param user the package
     * @param type the type
     * @return false if it, or a type around it, is private, or not public and of another package
     */
    public static boolean from(String user, TypeElement type) {
        return packageOf(type).equals(user) ? hidden(type).isEmpty() : isPublic(type);
    }

    /**
     * Tells whether a type with its arguments can be named within a package.
     *
     * @param user the package
     * @param type the type
     * @return false if it is unknown to the compiler, holds a type variable, or something that cannot be named
     */
    public static boolean from(String user, TypeMirror type) {
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
        return nesting(type).stream().allMatch(each -> is(each, Modifier.PUBLIC));
    }

    /** A type and the types around it, from the inside. */
    private static List<TypeElement> nesting(TypeElement type) {
        List<TypeElement> nesting = new ArrayList<>();
        for (Element each = type; each instanceof TypeElement outer; each = outer.getEnclosingElement()) {
            nesting.add(outer);
        }
        return nesting;
    }

    private static boolean is(TypeElement type, Modifier modifier) {
        return type.getModifiers().contains(modifier);
    }
}
