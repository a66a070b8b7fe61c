package dev.detour.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.detour.processor.plan.HandlerPlan;
import dev.detour.processor.plan.InterfacePlan;
import dev.detour.processor.plan.ParameterPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** What the classes of all kinds of handlers have in common. */
final class HandlerClass {

    private final InterfacePlan owner;
    private final HandlerPlan plan;
    private final CodeBlock link;
    private final NameAllocator names = new NameAllocator();
    private final String request;
    private final String targets;

    /**
     * The class of a handler.
     *
     * @param owner the interface
     * @param plan the redirect
     * @param link what links its declaration in comments
     */
    HandlerClass(InterfacePlan owner, HandlerPlan plan, CodeBlock link) {
        this.owner = owner;
        this.plan = plan;
        this.link = link;
        plan.parameters().forEach(parameter -> names.newName(parameter.javaName()));
        this.request = names.newName("request");
        this.targets = names.newName("targets");
    }

    /**
     * The interface.
     *
     * @return its plan
     */
    InterfacePlan owner() {
        return owner;
    }

    /**
     * The redirect.
     *
     * @return its plan
     */
    HandlerPlan plan() {
        return plan;
    }

    /**
     * The parameter that holds the request.
     *
     * @return a name that no parameter of the redirect's method has
     */
    String request() {
        return request;
    }

    /**
     * The field and the parameter that hold the targets interface.
     *
     * @return a name that nothing else has
     */
    String targets() {
        return targets;
    }

    /**
     * A name for a further field or variable.
     *
     * @param suggestion the name that it should have
     * @return one that nothing else has
     */
    String newName(String suggestion) {
        return names.newName(suggestion);
    }

    /**
     * Begins the class.
     *
     * @param superclass what it extends
     * @return a class with its annotation
     */
    TypeSpec.Builder begin(ClassName superclass) {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.handlerName())
                .addJavadoc("Answers $L.\n", link)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(superclass);
        return type.addAnnotation(declaration());
    }

    /** By it, a site finds the class and the names of the parameters in a jar. */
    private AnnotationSpec declaration() {
        CodeBlock.Builder members = CodeBlock.builder().add("method = $L", Literals.of(plan.signature()));
        List<String> parameters =
                plan.parameters().stream().map(ParameterPlan::name).toList();
        if (!parameters.isEmpty()) {
            members.add(", parameters = {$L}", CodeBlock.join(Literals.all(parameters), ", "));
        }
        // As a single value, all of it stands on one line.
        return AnnotationSpec.builder(RuntimeTypes.DECLARATION)
                .addMember("value", members.build())
                .build();
    }

    /**
     * Begins the constructor.
     *
     * @return a constructor with its comment
     */
    MethodSpec.Builder constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Makes the handler of $L.\n", link)
                .addModifiers(Modifier.PUBLIC);
    }

    /**
     * Adds the parameter for the targets interface, where the class takes it.
     *
     * @param constructor the constructor
     * @return whether it does
     */
    boolean addTargets(MethodSpec.Builder constructor) {
        if (!owner.takesTargets(plan)) {
            return false;
        }
        constructor
                .addJavadoc("\n@param $L computes what is left to the user\n", targets)
                .addParameter(owner.targets().orElseThrow().name(), targets);
        return true;
    }

    /**
     * The arguments of the superclass: the answer, a text, the variables.
     *
     * @param answer the arguments for the answer
     * @param text the target template, or the method
     * @return a statement
     */
    CodeBlock superCall(List<CodeBlock> answer, String text) {
        List<CodeBlock> arguments = new ArrayList<>(answer);
        arguments.add(Literals.of(text));
        arguments.addAll(Literals.words(plan.variables()));
        return Layout.call(CodeBlock.of("super"), arguments);
    }

    /**
     * Begins the method that overrides one of a request alone.
     *
     * @param name the name of the method
     * @param result its type
     * @return a method with its parameter
     */
    MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(RuntimeTypes.MATCHED_REQUEST, request);
    }

    /**
     * Begins the method that takes the values of the parameters.
     *
     * @param result its type
     * @return a method with its comment and parameters
     */
    MethodSpec.Builder typedHandle(TypeName result) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("handle")
                .addJavadoc("Answers $L.\n\n", link)
                .addJavadoc("@param $L the request\n", request)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(RuntimeTypes.MATCHED_REQUEST, request);
        for (ParameterPlan parameter : plan.parameters()) {
            method.addParameter(parameter.type(), parameter.javaName());
            method.addJavadoc("@param $L the value of the variable\n", parameter.javaName());
        }
        return method.addJavadoc("@return the answer\n");
    }

    /**
     * Whether a capture is to be converted, which could fail.
     *
     * @return whether one is
     */
    boolean converts() {
        return plan.parameters().stream().anyMatch(ConversionCode::converts);
    }

    /**
     * Adds the test whether all captures convert, if one could fail.
     *
     * @param type the class
     */
    void addAccepts(TypeSpec.Builder type) {
        if (converts()) {
            List<CodeBlock> tests = IntStream.range(0, plan.parameters().size())
                    .filter(i -> ConversionCode.converts(plan.parameters().get(i)))
                    .mapToObj(i -> CodeBlock.of("$L != null", converted(i)))
                    .toList();
            type.addMethod(override("accepts", TypeName.BOOLEAN)
                    .addStatement("return $L", Layout.conditions(tests, "&&"))
                    .build());
        }
    }

    /**
     * The value of a parameter.
     *
     * @param index the position of the parameter
     * @return an expression of the boxed type, {@code null} where the capture does not convert
     */
    CodeBlock converted(int index) {
        return ConversionCode.fromText(plan.parameters().get(index), CodeBlock.of("$L.value($L)", request, index));
    }
}
