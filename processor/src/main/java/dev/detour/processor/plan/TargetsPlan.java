package dev.detour.processor.plan;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/**
 * The interface of just those methods that are left to the user: the ones of the {@link HandlerPlan#leftToUser() handlers} that
 * the interface itself declares, and those of the targets interfaces that it extends.
 *
 * @param name the targets interface
 * @param inherited the targets interfaces of inherited redirects, which this one extends
 * @param replaced inherited methods that the interface declares anew, so that nobody needs to implement them: they get a body
 *     that throws
 * @param functional whether just one abstract method is left in all
 */
public record TargetsPlan(
        ClassName name, List<ClassName> inherited, List<ExecutableElement> replaced, boolean functional) {

    public TargetsPlan {
        inherited = List.copyOf(inherited);
        replaced = List.copyOf(replaced);
    }
}
