package dev.detour.processor.plan;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ExecutableType;

/**
 * An abstract method of an interface, as a class implements it whose instance runs the methods with a body.
 *
 * @param method the method
 * @param type its type as a member of the interface
 * @param body what it does
 */
public record ImplementedMethod(ExecutableElement method, ExecutableType type, Body body) {

    /** What an implementation does. */
    public enum Body {
        /** Nothing: the method is {@code void} and only declares a redirect. */
        NOTHING,
        /** It asks the targets interface, which has the same method. */
        TARGETS,
        /** It throws: the method has nothing to do with redirects. */
        UNSUPPORTED
    }
}
