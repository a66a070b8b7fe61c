package dev.detour.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.detour.model.language.ValueType;

/**
 * A parameter of a redirect's method.
 *
 * @param name the name of parameter and variable
 * @param javaName an identifier for generated code: the name, made unique and no keyword
 * @param type the type as declared
 * @param valueType how the text is read
 * @param factory the static method that reads a type of {@link dev.detour.model.language.OpaqueType} or of java.time:
 *     {@code parse}; empty for all others
 */
public record ParameterPlan(String name, String javaName, TypeName type, ValueType valueType, String factory) {}
