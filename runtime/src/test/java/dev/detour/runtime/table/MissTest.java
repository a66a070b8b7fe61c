package dev.detour.runtime.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectListener;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.Tables;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request that no route matches leaves no garbage. */
class MissTest {

    private static final int TIMES = 10;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final RedirectRouter table = Tables.rules(
            "GET,HEAD https www.example.org /a/b/c => /1",
            "GET,HEAD * *.example.org:8443 /a/b => /1",
            "* * *.b.example.org /a/{x} => /1",
            "* * * /a/b/{n:0}/d => /1",
            "* * * /a/{x}/<0>/{y}/e => /1",
            "* * * /item-1-x/{n:0} => /1",
            "* * * /folded/{x}/y i => /1",
            "* * * /optional/{n:0} o => /1",
            "* * * /query?id=1&key={k} => /1",
            "* * * /query?id=2 => /1",
            "* * * /query?k={k} => /1",
            "* * * /t/u/{*rest} => /1");

    private final RedirectRouter joined = RedirectRouter.of(table, table);

    static Stream<RedirectRequest> misses() {
        return Stream.of(
                        "/",
                        "/nothing",
                        "/a",
                        "/a/b",
                        "/a/b/x/d",
                        "/a/b/12/x",
                        "/a/x-y/z/e",
                        "/a/%62/12/%64x",
                        "/%61/%zz",
                        "/item-1-y/x",
                        "/FOLDED/x/z",
                        "/optional/x",
                        "/optional/1//",
                        "/query",
                        "/query?",
                        "/query?id=3",
                        "/query?id=1",
                        "/query?id=%31&key=",
                        "/query?k=1&k=2",
                        "/query?k%3d=x&+=&&&",
                        "/t",
                        "/t/%75x",
                        "/\u00e9/\u20ac",
                        "/a?%%%&=",
                        "//a",
                        "*",
                        "",
                        "/" + "a".repeat(8192),
                        "/a/" + "%41".repeat(2730),
                        "/a/b/" + "1".repeat(8192),
                        "/" + "a/".repeat(4096),
                        "/query?" + "k=1&".repeat(2048),
                        "/query?" + "x=%20&".repeat(1000),
                        "/".repeat(8192),
                        "https://www.example.org/x",
                        "https://WWW.example.org.:8443/a/b/d",
                        "https://x.b.example.org/y",
                        "https://www.example.org:0443/a/b/c",
                        "https://[::1]:80/x",
                        "https://" + "a.".repeat(4000) + "org/x")
                .flatMap(target -> Stream.of("GET", "PROPFIND", "TRACE", "no token")
                        .map(method -> RedirectRequest.of(method, target)));
    }

    @ParameterizedTest
    @MethodSource("misses")
    void leavesNoGarbage(RedirectRequest request) {
        assertThat(table.route(request)).isSameAs(NoMatch.INSTANCE);
        assertThat(garbage(request)).isZero();
    }

    /** Nor one of a router beside which another tells a listener. */
    @Test
    void aListenerIsPaidForWhereItIs() {
        RedirectRequest request = RedirectRequest.of("GET", "/nothing");
        List<RedirectRequest> missed = new ArrayList<>();
        RedirectListener listener = new RedirectListener() {
            @Override
            public void onMiss(RedirectRequest miss) {
                missed.add(miss);
            }
        };

        assertThat(table.withListener(listener).route(request)).isSameAs(NoMatch.INSTANCE);
        assertThat(joined.withListener(listener).route(request)).isSameAs(NoMatch.INSTANCE);

        assertThat(garbage(request)).isZero();
        assertThat(missed).containsExactly(request, request);
    }

    /** How many bytes the thread allocates for the request; what the virtual machine itself does is done at first. */
    private long garbage(RedirectRequest request) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5 && least > 0; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < TIMES; i++) {
                consume(table.route(request), joined.route(request), table.routeAsync(request));
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static void consume(RouteResult result, RouteResult joined, CompletionStage<RouteResult> stage) {
        if (result != NoMatch.INSTANCE || joined != NoMatch.INSTANCE || stage == null) {
            throw new AssertionError("matches");
        }
    }

    @Test
    void noticesGarbage() {
        long before = threads.getCurrentThreadAllocatedBytes();
        byte[] garbage = new byte[100];
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isGreaterThanOrEqualTo(garbage.length);
    }
}
