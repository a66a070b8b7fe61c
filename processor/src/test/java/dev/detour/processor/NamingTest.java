package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever users call their types and methods, what is generated has names of its own and compiles without a warning. */
class NamingTest {

    @TempDir
    Path folder;

    @Test
    void nestedInterfaces() {
        Outcome outcome = strict().source("com/shop/Outer.java", """
                        package com.shop;
                        import dev.detour.*;
                        public interface Outer {
                          interface Shop { @Redirect(from = "/a", to = "/b") void go(); }
                          class Inner { protected interface Shop { @Redirect(from = "/a", to = "/b") void go(); } }
                        }
                        """).run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.files())
                .containsKeys(
                        "com/shop/Outer_ShopRouter.java",
                        "com/shop/Outer_ShopHandlers.java",
                        "com/shop/Outer_ShopLinks.java",
                        "com/shop/Outer_Inner_ShopRouter.java",
                        "META-INF/detour/com.shop.Outer.Inner.Shop.json");
        assertThat(outcome.files().get("com/shop/Outer_ShopRouter.java")).contains("public final class");
        assertThat(outcome.files().get("com/shop/Outer_Inner_ShopRouter.java")).doesNotContain("public final class");
    }

    @Test
    void typesAreAsVisibleAsTheInterfaceAndAllAroundIt() {
        Outcome outcome = strict().source("Outer.java", """
                        class Outer { public interface Shop { @dev.detour.Redirect(from = "/a", to = "/b") void go(); } }
                        """).run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.files().get("Outer_ShopRouter.java"))
                .doesNotContain("package")
                .doesNotContain("public final class");
    }

    @Test
    void handlersAreNumberedWhereMethodsHaveTheSameNameButForItsCase() {
        Outcome outcome = strict().source("Shop.java", """
                        import dev.detour.Redirect;
                        interface Shop {
                          @Redirect(from = "/1/{x}", to = "/a/{x}") void home(String x);
                          @Redirect(from = "/2/{x}", to = "/b/{x}") void home(int x);
                          @Redirect(from = "/3/{x}", to = "/c/{x}") void home_2(int x);
                          @Redirect(from = "/4/{x}", to = "/d/{x}") void HOME(int x);
                          @Redirect(from = "/5", to = "/e") void shopHandlers();
                          @Redirect(from = "/6/{x}", to = "/f/{x}") void home();
                        }
                        """).run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.files().get("ShopHandlers.java"))
                .contains("class Home ", "class Home_2 ", "class Home_2_2 ", "class HOME_3 ", "class ShopHandlers_2 ")
                .contains("class Home_4 ");
        assertThat(outcome.files().get("ShopLinks.java"))
                .contains("String home(String x)", "String home(int x)", "String home_2(String p1)");
    }

    @Test
    void namesThatGeneratedCodeUsesToo() {
        StringBuilder methods = new StringBuilder();
        String[] names = {
            "string",
            "object",
            "override",
            "integer",
            "java",
            "dev",
            "com",
            "detour",
            "conversions",
            "answer",
            "uRI",
            "optional",
            "matchedRequest",
            "routeResult",
            "templateHandler",
            "computedHandler",
            "suppressWarnings",
            "implementation",
            "declaration",
            "generated",
            "redirect",
            "handle",
            "request",
            "targets",
            "link",
            "table",
            "_x",
            "$",
            "$x",
            "noMatch",
            "completionStage",
            "unchecked",
            "objects",
            "throwable",
            "runtimeException",
            "\u00e4pfel"
        };
        for (String name : names) {
            methods.append("@Redirect(from = \"/%1$s/{request}/{targets}\", to = \"/to/{request}/{targets}\")%n"
                    .formatted(name.replace("\u00e4", "ae")));
            methods.append("void %s(int request, String targets);%n".formatted(name));
            methods.append("@Redirect(from = \"/computed/%1$s/{text}\", allowedHosts = \"a.example\")%n"
                    .formatted(name.replace("\u00e4", "ae")));
            methods.append("default URI %s(UUID text) { return URI.create(\"/\"); }%n".formatted(name));
        }
        Outcome outcome = strict().source(
                        "com/java/Shop.java",
                        "package com.java; import dev.detour.*; import java.net.URI; import java.util.*;\n"
                                + "interface Shop {\n" + methods
                                + "@Redirect(from = \"/left/{x}\", allowedHosts = \"a.example\") Optional<URI> string(Long x);\n}")
                .run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.files().values()).allSatisfy(file -> assertThat(file).matches("\\p{ASCII}*"));
    }

    @Test
    void typesOfThePackageThatAreCalledAsThoseOfTheRuntime() {
        Build build = strict();
        for (String name :
                new String[] {"String", "Object", "Override", "RouteResult", "Conversions", "Generated", "Integer"}) {
            build.source("com/shop/" + name + ".java", "package com.shop; class " + name + " {}");
        }
        Outcome outcome = build.source("com/shop/Shop.java", """
                        package com.shop;
                        interface Shop {
                          @dev.detour.Redirect(from = "/{a}/{b}", to = "/to/{a}/{b}") void go(java.lang.String a, java.lang.Integer b);
                        }
                        """).run();
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void variablesThatAreKeywordsOrNoAscii() {
        Outcome outcome = strict().source("Shop.java", """
                        interface Shop {
                          @dev.detour.Redirect(from = "/{class}/{_}/{int}/{\u00e4}", to = "/to/{class}/{_}/{int}/{\u00e4}") void go();
                        }
                        """).run();
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.files().get("ShopLinks.java")).contains("go(String p1, String p2, String p3, String p4)");
    }

    @Test
    void aMethodWithTheLongestName() {
        String name = "a".repeat(3_000);
        Outcome outcome = strict().source(
                        "Shop.java",
                        "interface Shop { @dev.detour.Redirect(from = \"/a\", to = \"/b\") void " + name + "();\n"
                                + "@dev.detour.Redirect(from = \"/c\", to = \"/d\") void " + name + "b(); }")
                .run();
        assertThat(outcome.messages()).isEmpty();
    }

    @Test
    void aTypeWithTooLongAName() {
        String name = "A".repeat(220);
        Outcome outcome = Build.javac(folder)
                .source(
                        name + ".java",
                        "interface " + name + " { @dev.detour.Redirect(from = \"/a\", to = \"/b\") void go(); }")
                .run();
        assertThat(outcome.messages())
                .singleElement()
                .asString()
                .contains(":1:1 ERROR [detour:not-an-interface] the name is too");
    }

    @Test
    void twoInterfacesThatWouldShareGeneratedTypes() {
        String shop = "{ @dev.detour.Redirect(from = \"/a\", to = \"/b\") void go(); }";
        Outcome outcome = Build.javac(folder)
                .source("A_B.java", "interface A_B " + shop)
                .source("A.java", "class A { interface B " + shop + " }")
                .source("C.java", "class C { interface D " + shop + " interface d " + shop + " }")
                .run();
        assertThat(outcome.messages()).hasSize(2);
        assertThat(outcome.messages().get(0))
                .startsWith(
                        "A_B.java:1:1 ERROR [detour:not-an-interface] what is generated for A_B would have the names of"
                                + " what is generated for A.B: A_BRouter");
        assertThat(outcome.messages().get(1)).contains("C.java:1:", "[detour:not-an-interface]", "C.d", "C.D");
    }

    @Test
    void aTypeThatHasTheNameOfAGeneratedOne() {
        Outcome outcome = Build.javac(folder)
                .source("Shop.java", "interface Shop { @dev.detour.Redirect(from = \"/a\", to = \"/b\") void go(); }")
                .source("ShopLinks.java", "class ShopLinks {}")
                .run();
        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .startsWith("Shop.java:1:1 ERROR [detour:not-an-interface] the type ShopLinks is generated for it");
    }

    private Build strict() {
        return Build.javac(folder).option("-Werror", "-Xdoclint:all,-missing");
    }
}
