package dev.detour.processor.source;

import dev.detour.model.Declaration;
import dev.detour.model.Rule;
import dev.detour.model.diagnostic.Diagnostic;
import dev.detour.processor.plan.ParameterPlan;
import dev.detour.processor.plan.TargetKind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * A method that declares a redirect.
 *
 * @param method the method
 * @param id names the redirect within everything that is compiled: {@code com.shop.ShopRedirects#product(int)}
 * @param signature {@code product(int)}
 * @param kind where the target comes from; {@link TargetKind#TEMPLATE} too where no generated type could have such a method
 * @param isDefault whether the interface implements the method
 * @param parameters the parameters, in order; a type that generated code cannot name is {@code Object}
 * @param declaration what the annotation says; empty where the compiler does not know a value of it
 * @param rule the rule; empty where a finding is an error
 * @param findings what is wrong
 */
public record RedirectMethod(
        ExecutableElement method,
        String id,
        String signature,
        TargetKind kind,
        boolean isDefault,
        List<ParameterPlan> parameters,
        Optional<Declaration> declaration,
        Optional<Rule> rule,
        List<Diagnostic> findings) {

    public RedirectMethod {
        parameters = List.copyOf(parameters);
        findings = List.copyOf(findings);
    }

    /**
     * Tells whether the user implements the method in a targets interface.
     *
     * @return whether it computes and has no body
     */
    public boolean leftToUser() {
        return kind != TargetKind.TEMPLATE && !isDefault;
    }
}
