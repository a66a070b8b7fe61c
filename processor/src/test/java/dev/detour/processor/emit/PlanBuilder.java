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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
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
    private final Map<String, Queue<ExecutableElement>> methods = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    PlanBuilder(ProcessingEnvironment environment, String type) {
        this.environment = environment;
        this.element = environment.getElementUtils().getTypeElement(type);
        for (ExecutableElement method : ElementFilter.methodsIn(element.getEnclosedElements())) {
            methods.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayDeque<>())
                    .add(method);
        }
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
        ExecutableElement declared = methods.get(method).remove();
        String signature = SampleParameters.signature(declared);
        Rule rule = sample.build(element.getQualifiedName() + "#" + signature);
        add(declared, signature, from, Optional.of(rule));
        lines.add(new EncodedTable.Line("GET,HEAD * * " + from, from, rule));
        return this;
    }

    /** Adds a method whose declaration has an error. */
    PlanBuilder stub(String method) {
        ExecutableElement declared = methods.get(method).remove();
        add(declared, SampleParameters.signature(declared), "", Optional.empty());
        return this;
    }

    private String handlerName(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String unique = capitalized;
        for (int i = 2; !names.add(unique); i++) {
            unique = capitalized + "_" + i;
        }
        return unique;
    }

    private void add(ExecutableElement method, String signature, String from, Optional<Rule> rule) {
        List<ParameterPlan> parameters = SampleParameters.of(method);
        List<String> parameterNames =
                parameters.stream().map(ParameterPlan::name).toList();
        List<String> referenced = rule.stream().flatMap(SampleRule::references).toList();
        List<String> bound = SampleRule.variables(from
                + (from.contains("<0>")
                        ? mixed.stream().map(EncodedTable.MixedSegment::source).toList()
                        : ""));
        handlers.add(new HandlerPlan(
                method,
                signature,
                handlerName(method),
                method.getSimpleName().toString(),
                SampleParameters.kind(method),
                method.isDefault(),
                parameters,
                Stream.concat(parameterNames.stream(), referenced.stream())
                        .distinct()
                        .toList(),
                bound.stream()
                        .filter(variable -> !parameterNames.contains(variable))
                        .toList(),
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
                Optional.empty(),
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
                Optional.empty(),
                references,
                stub);
    }

    /** All files. */
    List<JavaFile> emit() {
        return Stream.concat(InterfaceEmitter.emit(build()).stream(), Stream.of(RouterEmitter.emit(router())))
                .toList();
    }
}
