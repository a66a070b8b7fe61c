package dev.detour.processor.source;

import dev.detour.model.language.ValueType;
import java.util.Optional;

/**
 * How the text of a variable becomes a value of a Java type.
 *
 * @param type the type of the value; {@link ValueType#STRING} too where there is no conversion
 * @param factory the static method that reads it; empty where the runtime does
 * @param fault why there is no conversion, a clause of a sentence, and what to write instead; empty where nothing is wrong
 */
record Conversion(ValueType type, String factory, Optional<Fault> fault) {

    /**
     * Why there is no conversion.
     *
     * @param what a sentence
     * @param instead what to write, a sentence
     */
    record Fault(String what, String instead) {}

    static Conversion of(ValueType type) {
        return new Conversion(type, "", Optional.empty());
    }

    static Conversion by(ValueType type, String factory) {
        return new Conversion(type, factory, Optional.empty());
    }

    static Conversion none(String what, String instead) {
        return new Conversion(ValueType.STRING, "", Optional.of(new Fault(what, instead)));
    }
}
