package dev.detour.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.detour.model.Rule;
import dev.detour.model.table.EncodedLink;
import dev.detour.model.table.EncodedTable;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.ImplementedMethod;
import dev.detour.processor.plan.InterfacePlan;
import dev.detour.processor.plan.ParameterPlan;
import dev.detour.processor.plan.RouterPlan;
import dev.detour.processor.plan.RouterPlan.HandlerReference;
import dev.detour.processor.plan.RouterPlan.TargetsParameter;
import dev.detour.processor.plan.TargetKind;
import dev.detour.processor.plan.TargetsPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Makes plans by hand for an interface that javac has read. */
final class PlanBuilder {

    /** The automaton of {@code -?[0-9]+}, in range or not. */
    static final String INTEGER = "2d>1,30-39>2;30-39>2;!30-39>2";

    private final ProcessingEnvironment environment;
    private final TypeElement element;
    private final List<HandlerPlan> handlers = new ArrayList<>();
    private final List<EncodedTable.Line> lines = new ArrayList<>();
    private final List<String> automata = new ArrayList<>();
    private final List<EncodedTable.MixedSegment> mixed = new ArrayList<>();
    private final List<ClassName> inherited = new ArrayList<>();

    PlanBuilder(ProcessingEnvironment environment, String type) {
        this.environment = environment;
        this.element = environment.getElementUtils().getTypeElement(type);
    }

    /** Adds automata that patterns number. */
    PlanBuilder automata(String... texts) {
        automata.addAll(List.of(texts));
        return this;
    }

    /** Adds a mixed segment that patterns number. */
    PlanBuilder mixed(String source, String... texts) {
        mixed.add(new EncodedTable.MixedSegment(source, List.of(texts)));
        return this;
    }

    /** Adds a targets interface that this one extends. */
    PlanBuilder inherits(ClassName targets) {
        inherited.add(targets);
        return this;
    }

    /** Adds the redirect of the next method of a name. */
    PlanBuilder redirect(String method, String from, String to) {
        return redirect(method, from, SampleRule.to(to));
    }

    /** Adds the redirect of the next method of a name, which computes its target. */
    PlanBuilder computed(String method, String from) {
        return redirect(method, from, SampleRule.computed().allowing("*.example.org"));
    }

    /** Adds the redirect of the next method of a name. */
    PlanBuilder redirect(String method, String from, SampleRule sample) {
        long earlier = handlers.stream()
                .filter(h -> h.method().getSimpleName().contentEquals(method))
                .count();
        ExecutableElement declared = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(m -> m.getSimpleName().contentEquals(method))
                .skip(earlier)
                .findFirst()
                .orElseThrow();
        String signature = SampleParameters.signature(declared);
        Rule rule = sample.build(element.getQualifiedName() + "#" + signature);
        String name = Character.toUpperCase(method.charAt(0))
                + method.substring(1)
                + (earlier > 0 ? "_" + (earlier + 1) : "");
        add(declared, signature, name, from, Optional.of(rule));
        lines.add(new EncodedTable.Line("GET,HEAD * * " + from, from, rule));
        return this;
    }

    /** Adds a method whose declaration has an error. */
    PlanBuilder stub(String method) {
        ExecutableElement declared = ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                .filter(m -> m.getSimpleName().contentEquals(method))
                .findFirst()
                .orElseThrow();
        String name = Character.toUpperCase(method.charAt(0)) + method.substring(1);
        add(declared, SampleParameters.signature(declared), name, "", Optional.empty());
        return this;
    }

    private void add(ExecutableElement method, String signature, String name, String from, Optional<Rule> rule) {
        List<ParameterPlan> parameters = SampleParameters.of(method);
        List<String> names = parameters.stream().map(ParameterPlan::name).toList();
        List<String> referenced = rule.stream().flatMap(SampleRule::references).toList();
        List<String> bound = SampleRule.variables(from
                + (from.contains("<0>")
                        ? mixed.stream().map(EncodedTable.MixedSegment::source).toList()
                        : ""));
        handlers.add(new HandlerPlan(
                method,
                signature,
                name,
                method.getSimpleName().toString(),
                SampleParameters.kind(method),
                method.isDefault(),
                parameters,
                Stream.concat(names.stream(), referenced.stream()).distinct().toList(),
                bound.stream().filter(variable -> !names.contains(variable)).toList(),
                rule,
                rule.map(r -> new EncodedLink(
                        from, from.contains(":0}") ? automata : List.of(), from.contains("<0>") ? mixed : List.of()))));
    }

    /** The plan of the interface. */
    InterfacePlan build() {
        ClassName name = ClassName.get(element);
        String prefix = String.join("_", name.simpleNames());
        boolean left = handlers.stream().anyMatch(HandlerPlan::leftToUser) || !inherited.isEmpty();
        boolean isPublic = element.getModifiers().contains(Modifier.PUBLIC);
        long abstracts = handlers.stream().filter(HandlerPlan::leftToUser).count();
        TargetsPlan targets = new TargetsPlan(
                ClassName.get(name.packageName(), prefix + "Targets"),
                inherited,
                List.of(),
                abstracts + inherited.size() == 1);
        boolean calls = handlers.stream().anyMatch(HandlerPlan::isDefault);
        return new InterfacePlan(
                element,
                name,
                name.packageName(),
                prefix,
                isPublic,
                handlers,
                calls ? implemented() : List.of(),
                left ? Optional.of(targets) : Optional.empty());
    }

    private List<ImplementedMethod> implemented() {
        return ElementFilter.methodsIn(environment.getElementUtils().getAllMembers(element)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .map(this::implemented)
                .toList();
    }

    private ImplementedMethod implemented(ExecutableElement method) {
        ExecutableType type =
                (ExecutableType) environment.getTypeUtils().asMemberOf((DeclaredType) element.asType(), method);
        boolean left = handlers.stream().anyMatch(h -> h.method().equals(method) && h.leftToUser());
        boolean declares =
                handlers.stream().anyMatch(h -> h.method().equals(method) && h.kind() == TargetKind.TEMPLATE);
        ImplementedMethod.Body other = declares && type.getReturnType().getKind() == TypeKind.VOID
                ? ImplementedMethod.Body.NOTHING
                : ImplementedMethod.Body.UNSUPPORTED;
        return new ImplementedMethod(method, type, left ? ImplementedMethod.Body.TARGETS : other);
    }

    /** The plan of the router of the interface alone. */
    RouterPlan router() {
        InterfacePlan plan = build();
        Map<String, HandlerReference> references = new HashMap<>();
        for (HandlerPlan handler : plan.handlers()) {
            ClassName type = plan.generated("Handlers").nestedClass(handler.handlerName());
            handler.rule()
                    .ifPresent(rule -> references.put(
                            rule.id(), new HandlerReference(type, plan.takesTargets(handler) ? "targets" : "")));
        }
        boolean stub =
                plan.handlers().stream().anyMatch(handler -> handler.rule().isEmpty());
        return new RouterPlan(
                element,
                plan.generated("Router"),
                plan.name(),
                plan.isPublic(),
                plan.targets().stream()
                        .map(targets -> new TargetsParameter("targets", targets.name()))
                        .toList(),
                new EncodedTable(automata, mixed, stub ? List.of() : lines),
                references,
                stub);
    }

    /** All files. */
    List<JavaFile> emit() {
        return Stream.concat(InterfaceEmitter.emit(build()).stream(), Stream.of(RouterEmitter.emit(router())))
                .toList();
    }
}
