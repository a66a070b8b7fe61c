package dev.detour.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rows of the table of an interface, with which a class was generated. A class file keeps no files that an annotation names;
 * here is what a site needs of them, so that it can join interfaces that come from jars.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Rows {

    /**
     * The rows in a form of Detour's own.
     *
     * @return a text in parts, which are joined
     */
    String[] value();
}
