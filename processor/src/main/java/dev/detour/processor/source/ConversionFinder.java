package dev.detour.processor.source;

import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.EnumType;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.language.ValueType;
import dev.detour.processor.element.Reach;
import dev.detour.processor.element.Resolution;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds how the text of a variable is converted to the type of a parameter. */
final class ConversionFinder {

    private static final String SUPPORTED =
            "String, a primitive type or its box, an enum, UUID, a type of java.time, or a type"
                    + " with a public static fromString, parse, of or valueOf of one String or CharSequence that returns it";

    private final FactoryFinder factories;

    ConversionFinder(Elements elements, Types types) {
        this.factories = new FactoryFinder(elements, types);
    }

    /**
     * Finds the conversion for a parameter.
     *
     * @param parameter the parameter; one whose type the compiler does not know, or is a type variable, is wrong elsewhere
     * @param user the package of generated code
     * @return the conversion, or why there is none
     */
    Conversion find(VariableElement parameter, String user) {
        TypeMirror type = parameter.asType();
        String name = parameter.getSimpleName().toString();
        if (!Resolution.resolved(type)) {
            return Conversion.of(ValueType.STRING);
        }
        return switch (type.getKind()) {
            case TYPEVAR -> Conversion.of(ValueType.STRING);
            case DECLARED -> declared(parameter, (DeclaredType) type, user);
            case ARRAY ->
                Conversion.none(
                        "the parameter " + name + " is an array, and a variable has a single value.",
                        "Write String " + name + " and split it, or " + SUPPORTED + ".");
            default ->
                BuiltinType.of(type.getKind().name().toLowerCase(Locale.ROOT))
                        .map(Conversion::of)
                        .orElseThrow();
        };
    }

    private Conversion declared(VariableElement parameter, DeclaredType type, String user) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        String what = " " + name + ", the type of the parameter " + parameter.getSimpleName();
        Optional<BuiltinType> builtin = BuiltinType.of(name);
        if (builtin.isPresent()) {
            return Conversion.by(builtin.get(), builtin.get().factory().orElse(""));
        }
        if (!element.getTypeParameters().isEmpty()) {
            return Conversion.none(
                    "no text is converted to" + what + ", since it has type parameters.", "Write " + SUPPORTED + ".");
        }
        if (!Reach.from(user, element)) {
            return Conversion.none(
                    "generated code cannot name" + what + ".",
                    "Let it be public, or in the same package and not private.");
        }
        return element.getKind() == ElementKind.ENUM
                ? Conversion.of(new EnumType(name, constants(element)))
                : byFactory(element, what);
    }

    private Conversion byFactory(TypeElement element, String what) {
        Optional<String> factory = factories.find(element);
        if (factory.isPresent()) {
            return Conversion.by(new OpaqueType(element.getQualifiedName().toString()), factory.get());
        }
        return factories
                .checked(element)
                .map(method -> Conversion.none(
                        "no text is converted to" + what + ": its " + method + " throws a checked exception.",
                        "Let it throw an IllegalArgumentException for a text that it cannot read."))
                .orElseGet(() -> Conversion.none("no text is converted to" + what + ".", "Write " + SUPPORTED + "."));
    }

    private static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }
}
