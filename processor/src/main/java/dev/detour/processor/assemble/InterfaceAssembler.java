package dev.detour.processor.assemble;

import com.palantir.javapoet.ClassName;
import dev.detour.model.Rule;
import dev.detour.model.map.RowsText;
import dev.detour.model.table.SegmentAutomata;
import dev.detour.model.table.TableEncoder;
import dev.detour.model.template.TemplatePart;
import dev.detour.processor.element.Reach;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.InterfacePlan;
import dev.detour.processor.plan.ParameterPlan;
import dev.detour.processor.source.RedirectInterface;
import dev.detour.processor.source.RedirectMethod;
import dev.detour.processor.source.RedirectTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans handlers, links and targets of an interface. */
final class InterfaceAssembler {

    private final RedirectInterface type;
    private final Homes homes;
    private final Targets targets;
    private final Implementation implementation;
    private final SegmentAutomata automata = new SegmentAutomata();

    InterfaceAssembler(RedirectInterface type, Homes homes, Targets targets, Implementation implementation) {
        this.type = type;
        this.homes = homes;
        this.targets = targets;
        this.implementation = implementation;
    }

    /**
     * Plans the interface.
     *
     * @return the plan
     */
    InterfacePlan assemble() {
        Home home = homes.of(type);
        List<List<String>> linkVariables =
                type.redirects().stream().map(LinkVariables::of).toList();
        List<String> linkNames = LinkNames.of(wishes(linkVariables));
        List<HandlerPlan> handlers = new ArrayList<>();
        for (RedirectMethod redirect : type.redirects()) {
            int index = handlers.size();
            handlers.add(handler(
                    redirect, homes.handlerName(type, redirect), linkNames.get(index), linkVariables.get(index)));
        }
        return new InterfacePlan(
                type.element(),
                ClassName.get(type.element()),
                home.packageName(),
                home.prefix(),
                Reach.isPublic(type.element()),
                handlers,
                type.sound() ? implementation.of(type) : List.of(),
                type.table()
                        .filter(RedirectTable::sound)
                        .flatMap(table -> RowsText.write(table.rules().toList())),
                targets.plan(type, homes));
    }

    private HandlerPlan handler(
            RedirectMethod redirect, String handlerName, String linkName, List<String> linkVariables) {
        Optional<Rule> rule = redirect.rule().filter(proven -> type.sound());
        return new HandlerPlan(
                redirect.method(),
                redirect.signature(),
                handlerName,
                linkName,
                redirect.kind(),
                redirect.isDefault(),
                redirect.parameters(),
                variables(redirect, rule),
                linkVariables,
                rule,
                rule.map(proven -> TableEncoder.encodeLink(proven.patterns().get(0), automata)));
    }

    private static List<String> variables(RedirectMethod redirect, Optional<Rule> rule) {
        Set<String> names = new LinkedHashSet<>();
        redirect.parameters().forEach(parameter -> names.add(parameter.name()));
        rule.flatMap(Rule::target)
                .ifPresent(target -> target.references().stream()
                        .map(TemplatePart.Reference::name)
                        .forEach(names::add));
        return List.copyOf(names);
    }

    private List<LinkNames.Wish> wishes(List<List<String>> linkVariables) {
        List<LinkNames.Wish> wishes = new ArrayList<>();
        for (RedirectMethod redirect : type.redirects()) {
            List<String> types = new ArrayList<>(redirect.parameters().stream()
                    .map(ParameterPlan::type)
                    .map(Object::toString)
                    .toList());
            linkVariables.get(wishes.size()).forEach(variable -> types.add(String.class.getName()));
            wishes.add(new LinkNames.Wish(
                    redirect.method().getSimpleName().toString(),
                    types.stream().collect(Collectors.joining(",", "(", ")"))));
        }
        return wishes;
    }
}
