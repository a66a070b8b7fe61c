package dev.detour.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.EnumType;
import dev.detour.model.language.OpaqueType;
import dev.detour.processor.plan.ParameterPlan;

/** Writes how texts become the values of parameters, and values texts. */
final class ConversionCode {

    private ConversionCode() {}

    /**
     * Tells whether a parameter restricts the texts of its variable.
     *
     * @param parameter the parameter
     * @return whether it is no {@code String}
     */
    static boolean converts(ParameterPlan parameter) {
        return parameter.valueType() != BuiltinType.STRING;
    }

    /**
     * Tells whether a value may hold what must not be passed on: control characters, dot segments. The languages of all other
     * types leave no room for them.
     *
     * @param parameter the parameter
     * @return whether any text may convert
     */
    static boolean takesAnyText(ParameterPlan parameter) {
        return parameter.valueType() == BuiltinType.STRING
                || parameter.valueType() == BuiltinType.CHAR
                || parameter.valueType() instanceof OpaqueType;
    }

    /**
     * Converts a text.
     *
     * @param parameter the parameter
     * @param text an expression of type {@code String}
     * @return an expression of the parameter's boxed type, {@code null} where the text does not convert
     */
    static CodeBlock fromText(ParameterPlan parameter, CodeBlock text) {
        if (!converts(parameter)) {
            return text;
        }
        if (parameter.valueType() instanceof EnumType) {
            return CodeBlock.of("$T.toEnum($T.class, $L)", RuntimeTypes.CONVERSIONS, parameter.type(), text);
        }
        if (!parameter.factory().isEmpty()) {
            return CodeBlock.of("$T.convert($L, $L)", RuntimeTypes.CONVERSIONS, text, factory(parameter));
        }
        return CodeBlock.of(
                "$T.$L($L)", RuntimeTypes.CONVERSIONS, methodFor((BuiltinType) parameter.valueType()), text);
    }

    /**
     * Writes a value as text, {@code null} as {@code null}.
     *
     * @param parameter the parameter, whose value is in a variable of its Java name
     * @return an expression of type {@code String}
     */
    static CodeBlock toText(ParameterPlan parameter) {
        String name = parameter.javaName();
        if (!converts(parameter)) {
            return CodeBlock.of("$L", name);
        }
        if (parameter.type().isPrimitive()) {
            return CodeBlock.of("$T.toString($L)", parameter.type().box(), name);
        }
        if (parameter.valueType() instanceof EnumType) {
            return CodeBlock.of("$1L == null ? null : $1L.name()", name);
        }
        return CodeBlock.of("$1L == null ? null : $1L.toString()", name);
    }

    /**
     * The method that reads a type which has one.
     *
     * @param parameter the parameter
     * @return a method reference
     */
    static CodeBlock factory(ParameterPlan parameter) {
        return CodeBlock.of("$T::$L", raw(parameter.type()), parameter.factory());
    }

    private static String methodFor(BuiltinType type) {
        return switch (type) {
            case BOOLEAN -> "toBoolean";
            case CHAR -> "toChar";
            case BYTE -> "toByte";
            case SHORT -> "toShort";
            case INT -> "toInt";
            case LONG -> "toLong";
            case FLOAT -> "toFloat";
            case DOUBLE -> "toDouble";
            case UUID -> "toUuid";
            default -> throw new IllegalArgumentException("No factory for " + type);
        };
    }

    /** A method reference names the class, without type arguments. */
    private static ClassName raw(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : (ClassName) type;
    }
}
