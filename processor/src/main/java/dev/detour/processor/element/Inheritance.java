package dev.detour.processor.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds what interfaces inherit. */
public final class Inheritance {

    private final Elements elements;
    private final Types types;

    /**
     * The inheritance among interfaces.
     *
     * @param elements the compiler's view of elements
     * @param types the compiler's view of types
     */
    public Inheritance(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * The interfaces that a type extends or implements, directly or not.
     *
     * @param type the type
     * @return the interfaces, each once, without the type itself
     */
    public Collection<TypeElement> ancestors(TypeElement type) {
        Map<String, TypeElement> found = new LinkedHashMap<>();
        collect(type, found);
        found.remove(type.getQualifiedName().toString());
        return found.values();
    }

    private void collect(TypeElement type, Map<String, TypeElement> found) {
        for (TypeMirror parent : type.getInterfaces()) {
            if (types.asElement(parent) instanceof TypeElement element
                    && found.putIfAbsent(element.getQualifiedName().toString(), element) == null) {
                collect(element, found);
            }
        }
    }

    /**
     * The interfaces that a type extends, but the compiler does not know.
     *
     * @param type the type
     * @return what it names and does not resolve
     */
    public static Stream<String> missing(TypeElement type) {
        return type.getInterfaces().stream()
                .filter(parent -> !Resolution.resolved(parent))
                .map(Object::toString);
    }

    /**
     * The type of a method as a type sees it that inherits or declares it, with what it puts for type variables. ECJ mixes up
     * methods that a type inherits from several interfaces, so that the interface is asked and not the type.
     *
     * @param type the type
     * @param method a method of the type or of an ancestor
     * @return the method's type
     */
    public ExecutableType memberType(TypeElement type, ExecutableElement method) {
        DeclaredType self = (DeclaredType) type.asType();
        DeclaredType declaring = parents(self)
                .filter(each -> each.asElement().equals(method.getEnclosingElement()))
                .findFirst()
                .orElse(self);
        return (ExecutableType) types.asMemberOf(declaring, method);
    }

    private Stream<DeclaredType> parents(DeclaredType type) {
        return types.directSupertypes(type).stream()
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .flatMap(parent -> Stream.concat(Stream.of(parent), parents(parent)));
    }

    /**
     * Tells whether a method of an ancestor is a member of a type: whether no interface between the two, nor the type itself,
     * declares it anew.
     *
     * @param type the type
     * @param method an instance method of one of its ancestors
     * @return whether it is inherited
     */
    public boolean inherits(TypeElement type, ExecutableElement method) {
        List<TypeElement> overriders = new ArrayList<>(ancestors(type));
        overriders.add(type);
        return overriders.stream()
                .filter(overrider -> ancestors(overrider).contains(method.getEnclosingElement()))
                .noneMatch(overrider -> overrides(overrider, method));
    }

    private boolean overrides(TypeElement overrider, ExecutableElement method) {
        return ElementFilter.methodsIn(overrider.getEnclosedElements()).stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .anyMatch(other -> elements.overrides(other, method, overrider));
    }
}
