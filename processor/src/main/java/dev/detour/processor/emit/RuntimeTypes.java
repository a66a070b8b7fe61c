package dev.detour.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The types of the runtime that generated code names. */
final class RuntimeTypes {

    private static final String RUNTIME = "dev.detour.runtime";
    private static final String TABLE = RUNTIME + ".table";
    private static final String TARGET = RUNTIME + ".target";

    static final ClassName GENERATED = ClassName.get(RUNTIME, "Generated");
    static final ClassName DECLARATION = ClassName.get(RUNTIME, "Declaration");
    static final ClassName ROWS = ClassName.get(RUNTIME, "Rows");
    static final ClassName ROUTER = ClassName.get(RUNTIME, "RedirectRouter");
    static final ClassName LISTENER = ClassName.get(RUNTIME, "RedirectListener");
    static final ClassName REQUEST = ClassName.get(RUNTIME, "RedirectRequest");
    static final ClassName RESULT = ClassName.get(RUNTIME, "RouteResult");
    static final ClassName NO_MATCH = ClassName.get(RUNTIME, "NoMatch");
    static final ClassName ROUTE = ClassName.get(RUNTIME, "Route");

    static final ClassName ROUTING_TABLE = ClassName.get(TABLE, "RoutingTable");
    static final ClassName TABLE_BUILDER = ROUTING_TABLE.nestedClass("Builder");

    static final ClassName ANSWER = ClassName.get(TARGET, "Answer");
    static final ClassName CONVERSIONS = ClassName.get(TARGET, "Conversions");
    static final ClassName HANDLER = ClassName.get(TARGET, "RedirectHandler");
    static final ClassName TEMPLATE_HANDLER = ClassName.get(TARGET, "TemplateHandler");
    static final ClassName PLAIN_TEMPLATE_HANDLER = ClassName.get(TARGET, "PlainTemplateHandler");
    static final ClassName COMPUTED_HANDLER = ClassName.get(TARGET, "ComputedHandler");
    static final ClassName MATCHED_REQUEST = ClassName.get(TARGET, "MatchedRequest");
    static final ClassName LINK = ClassName.get(TARGET, "Link");

    static final ParameterizedTypeName STAGE_OF_RESULT =
            ParameterizedTypeName.get(ClassName.get(CompletionStage.class), RESULT);
    static final ParameterizedTypeName LIST_OF_ROUTES = ParameterizedTypeName.get(ClassName.get(List.class), ROUTE);

    private RuntimeTypes() {}
}
