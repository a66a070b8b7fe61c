package dev.detour.processor.source;

import static dev.detour.model.diagnostic.DiagnosticId.UNSUPPORTED_PARAMETER;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.detour.model.Parameter;
import dev.detour.processor.element.ElementOrigin;
import dev.detour.processor.element.Reach;
import dev.detour.processor.plan.ParameterPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the parameters of methods. */
final class ParameterReader {

    private final ConversionFinder conversions;

    ParameterReader(Elements elements, Types types) {
        this.conversions = new ConversionFinder(elements, types);
    }

    /**
     * Reads the parameters of a method as generated code sees them.
     *
     * @param method the method
     * @param findings takes what is wrong
     * @return the parameters; a type without conversion counts as a {@code String}
     */
    List<ParameterPlan> read(AnnotatedMethod method, Findings findings) {
        String user = Reach.packageOf(method.type());
        List<String> names = method.names().orElseGet(() -> ParameterNames.ofSource(method.element()));
        NameAllocator allocator = new NameAllocator();
        List<ParameterPlan> plans = new ArrayList<>();
        for (VariableElement parameter : method.element().getParameters()) {
            Conversion conversion = conversions.find(parameter, user);
            conversion
                    .fault()
                    .ifPresent(fault -> findings.add(
                            UNSUPPORTED_PARAMETER,
                            ElementOrigin.of(parameter, method.element()),
                            fault.what(),
                            fault.instead()));
            String name = names.get(plans.size());
            plans.add(new ParameterPlan(
                    name,
                    allocator.newName(name),
                    Reach.from(user, parameter.asType()) ? TypeName.get(parameter.asType()) : ClassName.OBJECT,
                    conversion.type(),
                    conversion.factory()));
        }
        return plans;
    }

    /**
     * The parameters as rules see them.
     *
     * @param method the method
     * @param plans what was read of its parameters
     * @return the parameters
     */
    static List<Parameter> modelled(AnnotatedMethod method, List<ParameterPlan> plans) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.element().getParameters()) {
            ParameterPlan plan = plans.get(parameters.size());
            ElementOrigin origin = ElementOrigin.of(parameter, method.element());
            parameters.add(new Parameter(plan.name(), plan.valueType(), origin));
        }
        return parameters;
    }
}
