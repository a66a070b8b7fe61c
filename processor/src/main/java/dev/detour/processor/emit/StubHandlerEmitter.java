package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/**
 * Emits the handler of a redirect whose declaration has an error: what is public is as it would be, so that nothing else fails
 * to compile.
 */
final class StubHandlerEmitter {

    /** The body of every method of a stub. */
    static final CodeBlock BODY =
            CodeBlock.of("throw new $T(\"The declaration has an error\")", IllegalStateException.class);

    private StubHandlerEmitter() {}

    /**
     * Emits the class.
     *
     * @param handler the class to be
     * @return the class
     */
    static TypeSpec emit(HandlerClass handler) {
        MethodSpec.Builder constructor = handler.constructor();
        handler.addTargets(constructor);
        TypeSpec.Builder type = handler.begin(RuntimeTypes.TEMPLATE_HANDLER)
                .addMethod(constructor.addStatement("super(null, \"/\")").build());
        if (!handler.plan().parameters().isEmpty()) {
            type.addMethod(handler.typedHandle(ComputedHandlerEmitter.result(handler.plan()))
                    .addStatement(BODY)
                    .build());
        }
        return type.build();
    }
}
