package dev.detour.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.detour.processor.emit.Workbench.Outcome;
import dev.detour.runtime.MethodNotAllowed;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated handlers and links at work. */
class BehaviourTest {

    @TempDir
    static Path folder;

    private static ClassLoader classes;

    private static final String SOURCE = """
            package act;

            import java.io.IOException;
            import java.net.URI;
            import java.util.Optional;
            import java.util.concurrent.CompletionStage;
            import java.util.concurrent.TimeUnit;

            public interface Act {
                default URI page(int id) {
                    anyPage("does nothing");
                    return URI.create("/page/" + id);
                }

                void anyPage(String text);

                Optional<URI> perhaps(String name) throws IOException;

                CompletionStage<URI> later(long id, String name) throws IOException;

                default Optional<URI> same(String name) throws IOException {
                    return perhaps(name);
                }

                default URI other() {
                    unrelated();
                    return URI.create("/");
                }

                void unrelated();

                void unit(TimeUnit unit, Integer number);

                void sku(Sku sku);

                record Sku(String code) {
                    public static Sku parse(CharSequence text) {
                        if (text.charAt(0) != 'S') {
                            throw new IllegalArgumentException();
                        }
                        return new Sku(text.toString());
                    }

                    @Override
                    public String toString() {
                        return code;
                    }
                }
            }
            """;

    private interface Answer {
        Object give(Object[] arguments) throws Throwable;
    }

    @BeforeAll
    static void compile() {
        Outcome outcome = new Workbench(folder, "-Xlint:all", "-Werror")
                .compile(
                        Map.of("act.Act", SOURCE),
                        environment -> new PlanBuilder(environment, "act.Act")
                                .computed("page", "/p/{id}")
                                .redirect("anyPage", "/p/{text}", "/text/{text}")
                                .computed("perhaps", "/perhaps/{name}")
                                .computed("later", "/later/{id}/{name}")
                                .computed("same", "/same/{name}")
                                .computed("other", "/other")
                                .redirect("unit", "/{unit}/{number}/{rest}", "/{rest}")
                                .redirect("sku", "/sku/{sku}", "/{sku}")
                                .emit());
        assertThat(outcome.messages()).isEmpty();
        classes = outcome.load();
    }

    @Test
    void whatDoesNotConvertLeavesTheRequestToTheNextRule() {
        assertThat(location("/p/12", arguments -> null)).isEqualTo("/page/12");
        assertThat(location("/p/abc", arguments -> null)).isEqualTo("/text/abc");
        assertThat(location("/DAYS/1/x", arguments -> null)).isEqualTo("/x");
        assertThat(route("GET", "/Days/1/x", arguments -> null)).isInstanceOf(NoMatch.class);
        assertThat(route("PUT", "/DAYS/1/x", arguments -> null)).isInstanceOf(MethodNotAllowed.class);
        assertThat(route("PUT", "/DAYS/one/x", arguments -> null)).isInstanceOf(NoMatch.class);
    }

    @Test
    void theUserComputesTargets() {
        Answer answer = arguments -> Optional.of(URI.create("/for/" + arguments[0]));
        assertThat(location("/perhaps/%61b", answer)).isEqualTo("/for/ab");
        assertThat(location("/same/ab", answer)).isEqualTo("/for/ab");
        assertThat(route("GET", "/perhaps/ab", arguments -> Optional.empty())).isInstanceOf(NoMatch.class);
        Answer stage = arguments -> CompletableFuture.completedFuture(URI.create("/" + arguments[0] + arguments[1]));
        assertThat(location("/later/7/x", stage)).isEqualTo("/7x");
        assertThat(route("GET", "/later/seven/x", stage)).isInstanceOf(NoMatch.class);
    }

    @Test
    void theUserNeverSeesHostileValues() {
        Answer never = arguments -> {
            throw new AssertionError();
        };
        assertThat(route("GET", "/perhaps/%2e%2e", never)).isInstanceOf(NoMatch.class);
        assertThat(route("GET", "/same/a%0Ab", never)).isInstanceOf(NoMatch.class);
        assertThat(route("GET", "/later/7/%ff", never)).isInstanceOf(NoMatch.class);
    }

    @Test
    void whatTheUserThrowsPassesThroughUnchanged() {
        for (Throwable failure :
                new Throwable[] {new IOException(), new CompletionException(new IOException()), new StackOverflowError()
                }) {
            Answer thrower = arguments -> {
                throw failure;
            };
            for (String path : new String[] {"/perhaps/x", "/same/x", "/later/7/x"}) {
                assertThatThrownBy(() -> route("GET", path, thrower)).isSameAs(failure);
                assertThatThrownBy(() -> router(thrower)
                                .routeAsync(RedirectRequest.of("GET", path))
                                .toCompletableFuture()
                                .get())
                        .isInstanceOf(ExecutionException.class)
                        .hasRootCauseInstanceOf(rootCause(failure).getClass());
            }
        }
        Throwable failure = new IOException();
        assertThatThrownBy(() -> route("GET", "/later/7/x", arguments -> CompletableFuture.failedFuture(failure)))
                .isSameAs(failure);
    }

    /** By a router of the same type, so that a program need not know which one it has. */
    @Test
    void aListenerIsToldOfTheRouteThatAnswers() {
        RedirectRouter router = router(arguments -> Optional.of(URI.create("/for/" + arguments[0])));
        List<String> told = new ArrayList<>();
        RedirectListener listener = new RedirectListener() {
            @Override
            public void onRedirect(Route route, RedirectRequest request, RedirectResponse response) {
                told.add(route.id() + " -> " + response.location());
            }

            @Override
            public void onMiss(RedirectRequest request) {
                told.add("miss " + request.path());
            }
        };
        RedirectRouter heard = router.withListener(listener);

        for (String path : List.of("/p/abc", "/p/12", "/perhaps/x", "/nothing")) {
            RedirectRequest request = RedirectRequest.of("GET", path);
            assertThat(heard.route(request)).isEqualTo(router.route(request));
            assertThat(heard.routeAsync(request)).isCompletedWithValue(router.route(request));
        }

        assertThat(heard).hasSameClassAs(router).isNotSameAs(router);
        assertThat(told)
                .containsExactly(
                        "act.Act#anyPage(java.lang.String) -> /text/abc",
                        "act.Act#anyPage(java.lang.String) -> /text/abc",
                        "act.Act#page(int) -> /page/12",
                        "act.Act#page(int) -> /page/12",
                        "act.Act#perhaps(java.lang.String) -> /for/x",
                        "act.Act#perhaps(java.lang.String) -> /for/x",
                        "miss /nothing",
                        "miss /nothing");
    }

    @Test
    void nullIsAnErrorThatNamesTheMethod() {
        for (String method : new String[] {"perhaps", "later"}) {
            String path = method.equals("later") ? "/later/7/x" : "/perhaps/x";
            assertThatThrownBy(() -> route("GET", path, arguments -> null))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("act.Act#" + method);
        }
    }

    @Test
    void methodsThatHaveNothingToDoWithRedirectsAreUnsupported() {
        assertThatThrownBy(() -> route("GET", "/other", arguments -> null))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void linksAreBuiltFromTypedValues() throws Throwable {
        Class<?> links = classes.loadClass("act.ActLinks");
        assertThat(call(() -> links.getMethod("page", int.class).invoke(null, -7)))
                .isEqualTo("/p/-7");
        assertThat(call(() -> links.getMethod("perhaps", String.class).invoke(null, "a b")))
                .isEqualTo("/perhaps/a%20b");
        var unit = links.getMethod("unit", java.util.concurrent.TimeUnit.class, Integer.class, String.class);
        assertThat(call(() -> unit.invoke(null, java.util.concurrent.TimeUnit.DAYS, 3, "x")))
                .isEqualTo("/DAYS/3/x");
        assertThatThrownBy(() -> call(() -> unit.invoke(null, null, 3, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit");
        assertThatThrownBy(() -> call(() -> unit.invoke(null, java.util.concurrent.TimeUnit.DAYS, null, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("number");
        assertThatThrownBy(() ->
                        call(() -> links.getMethod("perhaps", String.class).invoke(null, "..")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }

    @Test
    void linksHoldWhatConvertsBack() throws Throwable {
        Class<?> type = classes.loadClass("act.Act$Sku");
        var create = type.getConstructor(String.class);
        var sku = classes.loadClass("act.ActLinks").getMethod("sku", type);
        Object good = create.newInstance("S1");
        Object bad = create.newInstance("1");
        assertThat(call(() -> sku.invoke(null, good))).isEqualTo("/sku/S1");
        assertThatThrownBy(() -> call(() -> sku.invoke(null, bad)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sku");
    }

    private static Throwable rootCause(Throwable failure) {
        return failure.getCause() == null ? failure : rootCause(failure.getCause());
    }

    private static Object call(Callable<Object> reflective) throws Throwable {
        try {
            return reflective.call();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String location(String path, Answer answer) {
        return ((RedirectResponse) route("GET", path, answer)).location();
    }

    private static RouteResult route(String method, String path, Answer answer) {
        return router(answer).route(RedirectRequest.of(method, path));
    }

    private static RedirectRouter router(Answer answer) {
        try {
            Class<?> targets = classes.loadClass("act.ActTargets");
            Object user = Proxy.newProxyInstance(
                    classes, new Class<?>[] {targets}, (proxy, method, arguments) -> answer.give(arguments));
            return (RedirectRouter) classes.loadClass("act.ActRouter")
                    .getMethod("create", targets)
                    .invoke(null, user);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
