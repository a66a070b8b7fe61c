package dev.detour.processor.plan;

import dev.detour.model.Rule;
import dev.detour.model.table.EncodedLink;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * The handler and the link of one redirect.
 *
 * @param method the declaring method
 * @param signature the method's name and the erased types of its parameters as javadoc links them: {@code product(int)}
 * @param handlerName the simple name of the nested handler class: {@code Product}, {@code Home_2}. A site finds the class of a
 *     redirect in a jar by its {@code @Declaration}, so that also that of a method without parameters has one
 * @param linkName the name of the links method: that of the method, or made unique where two would clash
 * @param kind where the target comes from
 * @param isDefault whether the interface implements the method itself
 * @param parameters the parameters of the method, in order
 * @param variables the names of the variables that the handler reads: those of the parameters first, in order, then those
 *     that only the template names
 * @param linkVariables the variables of the first pattern that no parameter names, in the order of the pattern: further
 *     strings that a link is built from, {@code p1}, {@code p2} and so on. Known for stubs too, as far as the pattern can be read
 * @param rule the rule; empty where the declaration has an error and a stub takes its place
 * @param link the first pattern; empty where {@code rule} is
 */
public record HandlerPlan(
        ExecutableElement method,
        String signature,
        String handlerName,
        String linkName,
        TargetKind kind,
        boolean isDefault,
        List<ParameterPlan> parameters,
        List<String> variables,
        List<String> linkVariables,
        Optional<Rule> rule,
        Optional<EncodedLink> link) {

    public HandlerPlan {
        parameters = List.copyOf(parameters);
        variables = List.copyOf(variables);
        linkVariables = List.copyOf(linkVariables);
    }

    /**
     * Tells whether the user implements the method in the targets interface.
     *
     * @return whether it computes and has no body
     */
    public boolean leftToUser() {
        return kind != TargetKind.TEMPLATE && !isDefault;
    }
}
