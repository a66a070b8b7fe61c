package dev.detour.model.pattern;

import dev.detour.model.language.ValueType;
import java.util.Optional;

/**
 * A variable of a pattern.
 *
 * @param name a Java identifier
 * @param regex the regular expression of the pattern that constrains the decoded text; empty for none
 * @param type the type of the parameter of that name; {@link ValueType#STRING} where there is none
 */
public record Variable(String name, Optional<String> regex, ValueType type) {

    /**
     * Tells whether a regular expression or a type constrains the variable, which makes it more specific than a plain one.
     *
     * @return whether some text does not match
     */
    public boolean constrained() {
        return regex.isPresent() || !type.equals(ValueType.STRING);
    }
}
