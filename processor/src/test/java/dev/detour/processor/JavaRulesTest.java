package dev.detour.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.processor.testing.Build;
import dev.detour.processor.testing.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong in terms of the Java language: one fault is one message, where the {@code ^} stands in the line before, and
 * stubs keep the compiler from adding to it.
 */
class JavaRulesTest {

    private static final String HEADER = """
            import dev.detour.*;
            import java.net.URI;
            import java.util.*;
            import java.util.concurrent.*;
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"""
                abstract class Shop { @Redirect(from = "/a", to = "/b") abstract void go(); }
                                      ^ is a class
                class User { Object router = ShopRouter.create(); }
                """, """
                enum Shop { ONE; @Redirect(from = "/a", to = "/b") void go() {} }
                                 ^ is an enum
                """, """
                @RedirectDefaults(status = 308) class Shop {}
                ^ is a class
                """, """
                class Outer { private interface Shop { @Redirect(from = "/a", to = "/b") void go(); } }
                                      ^ cannot reach Outer.Shop, since it is private
                """, """
                class Outer { private static class In { interface Shop { @Redirect(from = "/a", to = "/b") void go(); } } }
                                                        ^ since Outer.In around it is private
                """, """
                interface Shop<T> { @Redirect(from = "/a/{x}", to = "/b/{x}") void go(String x); void other(T t); }
                ^ has type parameters
                class User { Object router = ShopRouter.create(); String link = ShopLinks.go("x"); }
                """, """
                @RedirectSite(User.class) interface Shop {}
                                  ^ User is no interface
                class User { Object router = ShopRouter.create(); }
                """, """
                @RedirectSite({int.class, Runnable.class}) interface Shop {}
                                  ^ int is no interface
                                                  ^ java.lang.Runnable neither declares redirects nor inherits any
                """, """
                @RedirectSite({}) interface Shop {}
                ^ joins no interface
                """, """
                class Outer { @RedirectSite(Shop.class) private interface Site {} }
                                                                ^ cannot reach Outer.Site
                interface Shop { @Redirect(from = "/a", to = "/b") void go(); }
                """})
    void notAnInterface(String source) {
        check("not-an-interface", source);
    }

    /** ECJ does not show a processor the methods of records and annotation interfaces. */
    @ParameterizedTest
    @ValueSource(strings = {"""
                record Shop(@Redirect(from = "/a", to = "/b") String x) {}
                ^ is a record
                """, """
                @interface Shop { @Redirect(from = "/a", to = "/b") String go(); }
                                  ^ is an annotation interface
                """})
    void notAnInterfaceUnderJavac(String source) {
        List<String> expected = new ArrayList<>();
        List<String> code = parse("not-an-interface", source, expected);
        compare(Build.javac(folder).option("-Xlint:-processing"), code, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                interface Shop { @Redirect(from = "/a", to = "/b") static void go() {} }
                                                                               ^ is static
                """, """
                interface Shop { @Redirect(from = "/a", allowedHosts = "a.example") private URI go() { return null; } }
                                                                                                ^ is private
                """, """
                interface Shop { @Redirect(from = "/a/{x}", to = "/b/{x}") <T> void go(T x); }
                                                                                    ^ has type parameters
                """, """
                interface Shop { @Redirect(from = "/a", to = "/b") default void go() {} }
                                                                                ^ but it has a body
                """, """
                interface Shop { @Redirect(from = "/a", to = "/b") default URI go() { return null; } }
                                                                               ^ but it has a body
                """, """
                interface Shop { @Redirect(from = "/a", to = "/b") URI go(); }
                                                                       ^ but it returns java.net.URI
                """, """
                interface Shop { @Redirect(from = "/a") void go(); }
                                                             ^ but it returns void
                class User { Object router = ShopRouter.create(); }
                """, """
                interface Shop { @Redirect(from = "/a", allowedHosts = "a.example") String go(); }
                                                                                           ^ but it returns java.lang.String
                class User { Object router = ShopRouter.create(() -> ""); }
                """, """
                interface Shop { @Redirect(from = "/a", allowedHosts = "a.example") Optional<String> go(); }
                                                                                                     ^ returns java.util.Optional<java.lang.String>
                """, """
                interface Shop { @Redirect(from = "/a", allowedHosts = "a.example") CompletableFuture<URI> go(); }
                                                                                                           ^ CompletionStage<Optional<URI>>
                """, """
                interface Shop { @Redirect(from = "/a", allowedHosts = "a.example") Optional<? extends URI> go(); }
                                                                                                            ^ or return URI, Optional<URI>
                """, """
                interface Shop { @Redirect(from = "/a", to = "/b") void finalize(); }
                                                                        ^ inherits Object.finalize()
                """, """
                sealed interface Shop permits Impl { @Redirect(from = "/a", allowedHosts = "a.example") default URI go() { return null; } }
                                                                                                                    ^ is sealed
                final class Impl implements Shop {}
                """})
    void invalidMethod(String source) {
        check("invalid-method", source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                interface Shop { @Redirect(from = "/{x}", to = "/b/{x}") void go(URI x); }
                                                                                     ^ no text is converted to java.net.URI
                class User { Object router = ShopRouter.create(); String link = ShopLinks.go(null); }
                """, """
                interface Shop { @Redirect(from = "/{x}", to = "/b/{x}") void go(int... x); }
                                                                                        ^ is an array
                """, """
                interface Shop { @Redirect(from = "/{x}", to = "/b/{x}") void go(String[] x); }
                                                                                          ^ is an array
                """, """
                interface Shop { @Redirect(from = "/{x}", to = "/b/{x}") void go(Optional<String> x); }
                                                                                                  ^ has type parameters
                """, """
                interface Shop { @Redirect(from = "/{x}", to = "/b/{x}") void go(Object x); }
                                                                                        ^ no text is converted
                """, """
                class Outer {
                  private enum Color { RED }
                  interface Shop { @Redirect(from = "/{x}", to = "/b/{x}") void go(Color x); }
                                                                                         ^ cannot name Outer.Color
                }
                """, """
                interface Shop { @Redirect(from = "/{x}", to = "/b/{x}") void go(Sku x);
                                                                                     ^ its parse(java.lang.String) throws
                  class Sku { public static Sku parse(String text) throws Exception { return null; } }
                }
                """, """
                interface Shop { @Redirect(from = "/{x}", to = "/b/{x}") void go(Sku x);
                                                                                     ^ no text is converted to Shop.Sku
                  class Sku { static Sku parse(String text) { return null; } public static Sku of(Object x) { return null; } }
                }
                """, """
                interface Shop { @Redirect(from = "/{x}/{y}", to = "/b/{z}") void go(URI x, Object y); }
                                                                                         ^ java.net.URI
                                                                                                   ^ java.lang.Object
                                                                   ^! unknown-variable
                """})
    void unsupportedParameter(String source) {
        check("unsupported-parameter", source);
    }

    private void check(String id, String source) {
        List<String> expected = new ArrayList<>();
        List<String> code = parse(id, source, expected);
        compare(Build.javac(folder.resolve("javac")).option("-Xlint:-processing"), code, expected);
        compare(Build.ecj(folder.resolve("ecj")), code, expected);
    }

    private static List<String> parse(String id, String source, List<String> expected) {
        List<String> code = new ArrayList<>();
        (HEADER + source).lines().forEach(line -> {
            String text = line.substring(line.indexOf('^') + 1).strip();
            if (line.strip().startsWith("^")) {
                String found = text.startsWith("! ") ? text.substring(2) : id;
                String place = "Shop.java:" + code.size() + ":" + (line.indexOf('^') + 1);
                expected.add(place + " ERROR [detour:" + found + "] | " + (text.startsWith("! ") ? "" : text));
            } else {
                code.add(line);
            }
        });
        return code;
    }

    /** What ECJ reports at a value it shows at the annotation's name, so that only lines are compared. */
    private static void compare(Build build, List<String> code, List<String> expected) {
        Outcome outcome = build.source("Shop.java", String.join("\n", code)).run();
        boolean javac = build.isJavac();
        for (String each : expected) {
            String[] parts = each.split(" \\| ", 2);
            String start = javac ? parts[0] : parts[0].replaceFirst(":[0-9]+ ", ":");
            assertThat(outcome.messages())
                    .anySatisfy(message -> assertThat(javac ? message : message.replaceFirst(":[0-9]+ ", ":"))
                            .startsWith(start)
                            .contains(parts[1]));
        }
        assertThat(outcome.messages()).hasSize(expected.size());
    }
}
