package dev.detour.processor.emit;

import com.palantir.javapoet.TypeSpec;
import dev.detour.model.Rule;
import dev.detour.model.template.Template;
import dev.detour.model.template.TemplateText;

/** Emits the handler of a redirect whose target is a template. */
final class TemplateHandlerEmitter {

    private TemplateHandlerEmitter() {}

    /**
     * Emits the class.
     *
     * @param handler the class to be
     * @return the class
     */
    static TypeSpec emit(HandlerClass handler) {
        Rule rule = handler.plan().rule().orElseThrow();
        Template target = rule.target().orElseThrow();
        TypeSpec.Builder type = handler.begin(
                        handler.converts() ? RuntimeTypes.TEMPLATE_HANDLER : RuntimeTypes.PLAIN_TEMPLATE_HANDLER)
                .addMethod(handler.constructor()
                        .addStatement(handler.superCall(AnswerCode.arguments(rule), TemplateText.of(target)))
                        .build());
        handler.addAccepts(type);
        if (!handler.plan().parameters().isEmpty()) {
            type.addMethod(handler.typedHandle(RuntimeTypes.RESULT)
                    .addStatement("return redirect($L)", handler.request())
                    .build());
        }
        return type.build();
    }
}
