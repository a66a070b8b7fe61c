package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.InterfacePlan;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Links declarations in the comments of what is generated for an interface. */
final class Javadoc {

    private static final Pattern JAVA_LANG = Pattern.compile("(?<=[(,])java\\.lang\\.(\\w+)(?=[,)])");

    private final InterfacePlan plan;
    private final Set<String> names;

    /**
     * Comments for an interface.
     *
     * @param plan the interface
     */
    Javadoc(InterfacePlan plan) {
        this.plan = plan;
        this.names = plan.handlers().stream().map(HandlerPlan::handlerName).collect(Collectors.toSet());
        names.addAll(GeneratedType.namesAround(plan.element()));
    }

    /**
     * Links the method that declares a redirect. Types of {@code java.lang} are not qualified, unless their names mean something
     * else here.
     *
     * @param handler the redirect
     * @return for example <code>{&#64;link ShopRedirects#product(int, String)}</code>
     */
    CodeBlock link(HandlerPlan handler) {
        String signature = JAVA_LANG
                .matcher(handler.signature())
                .replaceAll(type -> names.contains(type.group(1)) ? "$0" : "$1")
                .replace(",", ", ");
        return CodeBlock.of("{@link $T#$L}", plan.name(), signature);
    }
}
