package dev.detour.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What is generated for one interface that declares redirects: handlers, links, and targets where methods are left to the
 * user. Every decision is made; the emitters only write it down.
 *
 * @param element the interface
 * @param name the interface
 * @param packageName where the generated types go: the package of the interface; for an interface of a jar that was compiled
 *     without the processor, the package of the type that uses it
 * @param prefix what generated names begin with: {@code ShopRedirects}, or {@code Outer_ShopRedirects} for a nested interface
 * @param isPublic whether generated types are public, as the interface and all around it are
 * @param handlers the redirects that the interface itself declares, in order of declaration
 * @param implemented every abstract method of the interface, inherited ones included, each once: what a class must implement
 *     to call the methods that have a body; empty where no redirect is such a method
 * @param rows the rows of its table, as class files keep them; empty where it has no table, or they do not keep it
 * @param targets empty where no method is left to the user, neither declared nor inherited
 */
public record InterfacePlan(
        TypeElement element,
        ClassName name,
        String packageName,
        String prefix,
        boolean isPublic,
        List<HandlerPlan> handlers,
        List<ImplementedMethod> implemented,
        Optional<String> rows,
        Optional<TargetsPlan> targets) {

    public InterfacePlan {
        handlers = List.copyOf(handlers);
        implemented = List.copyOf(implemented);
    }

    /**
     * Tells whether the constructor of a handler takes the targets interface: where the user implements the method, and
     * where the interface does, since its body may call a method that is left to the user.
     *
     * @param handler one of the interface's own
     * @return whether there is a parameter
     */
    public boolean takesTargets(HandlerPlan handler) {
        return targets.isPresent() && handler.kind() != TargetKind.TEMPLATE;
    }

    /**
     * The name of a generated type.
     *
     * @param suffix for example {@code Router}
     * @return for example {@code com.shop.ShopRedirectsRouter}
     */
    public ClassName generated(String suffix) {
        return ClassName.get(packageName, prefix + suffix);
    }
}
