package dev.detour.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that Detour generated. Coverage and analysis tools know such types by this simple name and leave them out.
 *
 * <p>{@code javax.annotation.processing.Generated} would ask modular users to require {@code java.compiler}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {}
