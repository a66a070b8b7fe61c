package dev.detour.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.emit.Workbench.Outcome;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that mean something else where generated code stands. */
class NamesTest {

    @TempDir
    Path folder;

    /** The methods are called as the types that generated code uses. */
    private static final String LIKE_TYPES = """
            package odd;

            /** Declares. */
            public interface Odd {
            %s
                /**
                 * Computes.
                 * @param request a variable
                 * @param targets a variable
                 * @param redirects a variable
                 * @param table a variable
                 * @param failure a variable
                 * @param stage a variable
                 * @return the target
                 * @throws Exception never
                 */
                default java.util.concurrent.CompletionStage<java.net.URI> implementation(
                        String request, int targets, Long redirects, String table, String failure, String stage)
                        throws java.lang.Exception {
                    return null;
                }

                /**
                 * Computes.
                 * @param AUTOMATON_0 a variable
                 * @param p1 a variable
                 * @return the target
                 */
                java.util.Optional<java.net.URI> optional(int AUTOMATON_0, String p1);

                /** Hides what is imported. */
                interface Optional {}

                /** Hides what needs no import. */
                interface String1 {}
            }
            """;

    private static final List<String> TYPES = List.of(
            "string",
            "object",
            "override",
            "integer",
            "answer",
            "conversions",
            "matchedRequest",
            "routeResult",
            "templateHandler",
            "computedHandler",
            "declaration",
            "generated",
            "link",
            "noMatch",
            "completionStage",
            "uRI",
            "throwable",
            "suppressWarnings",
            "record",
            "yield",
            "handle",
            "accepts",
            "odd_",
            "$",
            "_a",
            "runtimeException",
            "completableFuture",
            "oddTargets",
            "oddLinks",
            "oddRouter");

    @Test
    void methodsCalledLikeTypes() {
        StringBuilder methods = new StringBuilder();
        for (String name : TYPES) {
            methods.append("/** Declares.\n @param id a variable */ void ")
                    .append(name)
                    .append("(int id);\n");
        }
        Outcome outcome = Workbench.strict(folder)
                .compile(Map.of("odd.Odd", LIKE_TYPES.formatted(methods)), environment -> {
                    PlanBuilder plan = new PlanBuilder(environment, "odd.Odd").automata(PlanBuilder.INTEGER);
                    TYPES.forEach(name -> plan.redirect(name, "/" + name + "/{id:0}", "/{id}"));
                    return plan.computed("implementation", "/{request}")
                            .computed("optional", "/{AUTOMATON_0:0}/{p1}/{class}/{int}")
                            .emit();
                });
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void typesOfThePackageCalledLikeThoseOfTheJdkAndTheRuntime() {
        Map<String, String> sources =
                new HashMap<>(Map.of("com.shop.ShopRedirects", Samples.SHOP.replace("String ", "java.lang.String ")));
        for (String name : List.of(
                "String",
                "Override",
                "SuppressWarnings",
                "Integer",
                "Link",
                "Answer",
                "Optional",
                "URI",
                "List",
                "RedirectRouter",
                "RoutingTable",
                "Builder",
                "Generated",
                "Objects",
                "FunctionalInterface")) {
            sources.put("com.shop." + name, "package com.shop; /** Misleads. */ public interface " + name + " {}");
        }
        Outcome outcome = Workbench.strict(folder)
                .compile(sources, environment -> Samples.shop(environment).emit());
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.sources().get("ShopRedirectsLinks")).contains("public static java.lang.String oldestCar()");
    }

    @Test
    void lettersBeyondAsciiUnderEveryEncoding() {
        String source = """
                package letters;

                /** Declares. */
                public interface Letters {
                    /**
                     * Computes.
                     * @param gr\\u00f6\\u00dfe a variable
                     * @param \\u65e5\\u672c a variable
                     * @return the target
                     */
                    java.net.URI compute(int gr\\u00f6\\u00dfe, String \\u65e5\\u672c);
                }
                """;
        Outcome outcome = Workbench.strict(folder, "-encoding", "US-ASCII")
                .compile(
                        Map.of("letters.Letters", source),
                        environment -> new PlanBuilder(environment, "letters.Letters")
                                .automata(PlanBuilder.INTEGER)
                                .computed("compute", "/{gr\u00f6\u00dfe:0}/{\u65e5\u672c}/{\ud835\udc9c}")
                                .emit());
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.sources()).hasSize(4);
    }
}
