package dev.detour.model.interpret;

import dev.detour.model.language.BuiltinType;
import dev.detour.model.language.EnumType;
import dev.detour.model.language.OpaqueType;
import dev.detour.model.language.ValueType;
import dev.detour.model.pattern.Variable;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Which values a variable takes. */
final class Values {

    private Values() {}

    /** Whether regular expression and lexical language of the type allow a value; a plain variable takes all. */
    static boolean inLanguage(Variable variable, List<String> units) {
        if (units.isEmpty()) {
            return false;
        }
        if (variable.regex().isEmpty()
                && (variable.type() instanceof OpaqueType || variable.type().equals(ValueType.STRING))) {
            return true;
        }
        Optional<String> text = Units.decode(units);
        return text.isPresent()
                && text.get().indexOf('/') < 0
                && variable.regex().map(regex -> matches(regex, text.get())).orElse(true)
                && inLexicalLanguage(variable.type(), text.get());
    }

    private static boolean inLexicalLanguage(ValueType type, String text) {
        if (type instanceof EnumType enumType) {
            return enumType.constants().contains(text);
        }
        return type.equals(ValueType.STRING)
                || !(type instanceof BuiltinType builtin)
                || matches(builtin.regex(), text);
    }

    private static boolean matches(String regex, String text) {
        return Pattern.compile(regex, Pattern.DOTALL).matcher(text).matches();
    }

    /** Whether a value in the language is a value of the type too. */
    static boolean converts(ValueType type, List<String> units, BiPredicate<OpaqueType, String> factory) {
        if (type.equals(ValueType.STRING)) {
            return true;
        }
        Optional<String> text = Units.decode(units);
        if (text.isEmpty() || type instanceof EnumType) {
            return text.isPresent();
        }
        return type instanceof OpaqueType opaque
                ? factory.test(opaque, text.get())
                : ((BuiltinType) type).converts(text.get());
    }

    /** Lower-case ASCII letters, all else as it is. */
    static String lowerCase(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return out.toString();
    }
}
