package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.InterfacePlan;

/** Writes the comments of generated members. */
final class Javadoc {

    private Javadoc() {}

    /**
     * Links the method that declares a redirect.
     *
     * @param plan the interface
     * @param handler the redirect
     * @return for example <code>{&#64;link ShopRedirects#product(int)}</code>
     */
    static CodeBlock link(InterfacePlan plan, HandlerPlan handler) {
        return CodeBlock.of("{@link $T#$L}", plan.name(), handler.signature());
    }
}
