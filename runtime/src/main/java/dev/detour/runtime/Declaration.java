package dev.detour.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method of which a generated handler class was made. A class file keeps no names of an interface's parameters; here
 * they stand, so that a site can join interfaces that come from jars.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Declaration {

    /**
     * The method's name and the types of its parameters.
     *
     * @return the signature, such as {@code product(int)}
     */
    String method();

    /**
     * The names of the method's parameters.
     *
     * @return the names, in order
     */
    String[] parameters() default {};
}
