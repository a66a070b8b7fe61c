package dev.detour.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.detour.processor.plan.RouterPlan;
import dev.detour.processor.plan.RouterPlan.TargetsParameter;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the router of an interface or a site. */
public final class RouterEmitter {

    private final RouterPlan plan;

    private RouterEmitter(RouterPlan plan) {
        this.plan = plan;
    }

    /**
     * Emits the router.
     *
     * @param plan the router
     * @return the file, as {@link SourceWriter} writes it
     */
    public static JavaFile emit(RouterPlan plan) {
        return new RouterEmitter(plan).emit();
    }

    private JavaFile emit() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addJavadoc("Routes the requests that {@link $T} redirects.\n", plan.site())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(RuntimeTypes.ROUTER);
        GeneratedType.mark(type, plan.isPublic());
        if (plan.stub()) {
            type.addMethod(GeneratedType.noInstances());
            type.addMethod(create().addStatement(StubHandlerEmitter.BODY).build());
        } else {
            addTable(type);
        }
        type.addMethod(delegate("route", RuntimeTypes.RESULT, true));
        type.addMethod(delegate("routeAsync", RuntimeTypes.STAGE_OF_RESULT, true));
        type.addMethod(delegate("routes", RuntimeTypes.LIST_OF_ROUTES, false));
        type.addMethod(withListener());
        return GeneratedType.file(plan.name().packageName(), type, plan.element());
    }

    private void addTable(TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(RuntimeTypes.ROUTING_TABLE, "table", Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("The routes.\n")
                .build());
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc("Makes a router.\n\n@param table the routes\n")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.ROUTING_TABLE, "table")
                .addStatement("this.table = table")
                .build());
        MethodSpec.Builder create = create();
        for (TargetsParameter parameter : plan.targets()) {
            create.addStatement(
                    "$1T.requireNonNull($2L, $3L)", Objects.class, parameter.name(), Literals.of(parameter.name()));
        }
        TableCode table = new TableCode(plan);
        create.addStatement(
                "$T $L = $T.builder()", RuntimeTypes.TABLE_BUILDER, table.builder(), RuntimeTypes.ROUTING_TABLE);
        plan.rows()
                .ifPresent(rows -> create.addStatement(
                        "$L.rows($T.class, $L, $L)",
                        table.builder(),
                        plan.name(),
                        Literals.of(rows.path()),
                        rows.table().checksum()));
        table.fill(create, type);
        type.addMethod(create.addStatement("return new $T($L.build())", plan.name(), table.builder())
                .build());
    }

    private MethodSpec.Builder create() {
        MethodSpec.Builder create = MethodSpec.methodBuilder("create")
                .addJavadoc("Makes the router of {@link $T}.\n\n", plan.site())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(plan.name());
        for (TargetsParameter parameter : plan.targets()) {
            create.addParameter(parameter.type(), parameter.name());
            create.addJavadoc("@param $L computes what is left to the user\n", parameter.name());
        }
        return create.addJavadoc("@return a router that is immutable and safe for use by any number of threads\n");
    }

    private MethodSpec delegate(String name, TypeName result, boolean takesRequest) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
        if (takesRequest) {
            method.addParameter(RuntimeTypes.REQUEST, "request");
        }
        CodeBlock body = CodeBlock.of("return table.$L($L)", name, takesRequest ? "request" : "");
        return method.addStatement(plan.stub() ? StubHandlerEmitter.BODY : body).build();
    }

    private MethodSpec withListener() {
        CodeBlock body = CodeBlock.of("return new $T(table.withListener(listener))", plan.name());
        return MethodSpec.methodBuilder("withListener")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(plan.name())
                .addParameter(RuntimeTypes.LISTENER, "listener")
                .addStatement(plan.stub() ? StubHandlerEmitter.BODY : body)
                .build();
    }
}
