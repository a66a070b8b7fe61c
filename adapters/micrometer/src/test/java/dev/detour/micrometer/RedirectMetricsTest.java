package dev.detour.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.RedirectRouter;
import dev.detour.runtime.Route;
import dev.detour.runtime.table.RoutingTable;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.FixedHandler;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RedirectMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final RedirectRouter router = RoutingTable.builder()
            .route("GET * * /car", "/car", to("com.shop.Shop#car()", 307))
            .route("GET * * /cars", "/cars", to("com.shop.Shop#car()", 307))
            .route("GET * * /c:d", "/c:d", to("com.shop.Shop#ratio(java.lang.String)", 308))
            .route("GET * * /r1", "/r1", to("com.shop.Shop#old/legacy.tsv:1", 301))
            .route("GET * * /r2", "/r2", to("com.shop.Shop#old/legacy.tsv:2", 301))
            .route("GET * * /r3", "/r3", to("com.shop.Shop#old/legacy.tsv:3", 302))
            .build();

    private static FixedHandler to(String id, int status) {
        return new FixedHandler(Answer.of(id, status), "/target");
    }

    @Test
    void eachRouteHasACounterFromTheStart() {
        new RedirectMetrics(router).bindTo(registry);

        assertThat(counts())
                .isEqualTo(Map.of(
                        "detour.redirects route=com.shop.Shop#car(),status=307", 0,
                        "detour.redirects route=com.shop.Shop#ratio(java.lang.String),status=308", 0,
                        "detour.redirects route=com.shop.Shop#old/legacy.tsv:1,status=301", 0,
                        "detour.redirects route=com.shop.Shop#old/legacy.tsv:2,status=301", 0,
                        "detour.redirects route=com.shop.Shop#old/legacy.tsv:3,status=302", 0,
                        "detour.misses ", 0));
    }

    @Test
    void countsWhatRoutesAnswer() {
        RedirectMetrics metrics = new RedirectMetrics(router);
        metrics.bindTo(registry);

        ask(router.withListener(metrics), "/car", "/cars", "/cars?x=y", "/r2", "/nothing", "/secret");

        assertThat(counts())
                .containsEntry("detour.redirects route=com.shop.Shop#car(),status=307", 3)
                .containsEntry("detour.redirects route=com.shop.Shop#ratio(java.lang.String),status=308", 0)
                .containsEntry("detour.redirects route=com.shop.Shop#old/legacy.tsv:1,status=301", 0)
                .containsEntry("detour.redirects route=com.shop.Shop#old/legacy.tsv:2,status=301", 1)
                .containsEntry("detour.misses ", 2)
                .hasSize(6);
    }

    @Test
    void rowsBeyondTheLimitAreCountedByFile() {
        RedirectMetrics metrics = new RedirectMetrics(router, 4);
        metrics.bindTo(registry);

        ask(router.withListener(metrics), "/car", "/r1", "/r2", "/r3", "/c:d");

        assertThat(counts())
                .isEqualTo(Map.of(
                        "detour.redirects route=com.shop.Shop#car(),status=307", 1,
                        "detour.redirects route=com.shop.Shop#ratio(java.lang.String),status=308", 1,
                        "detour.redirects route=com.shop.Shop#old/legacy.tsv,status=301", 2,
                        "detour.redirects route=com.shop.Shop#old/legacy.tsv,status=302", 1,
                        "detour.misses ", 0));
    }

    @Test
    void asManyAsTheLimitAreCountedByThemselves() {
        new RedirectMetrics(router, 5).bindTo(registry);

        assertThat(counts()).hasSize(6);
    }

    @Test
    void theLimitIsThatOfATableOfDefaultSize() {
        assertThat(boundFor(RedirectMetrics.MAX_ROUTES)).isEqualTo(RedirectMetrics.MAX_ROUTES + 1);
        assertThat(boundFor(RedirectMetrics.MAX_ROUTES + 1)).isEqualTo(2);
    }

    private static int boundFor(int rows) {
        RoutingTable.Builder table = RoutingTable.builder();
        for (int row = 1; row <= rows; row++) {
            table.route("GET * * /" + row, "/" + row, to("com.shop.Shop#t.tsv:" + row, 308));
        }
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        new RedirectMetrics(table.build()).bindTo(registry);
        return registry.getMeters().size();
    }

    @Test
    void countsBeforeItIsBoundAndTheSameForAllRegistries() {
        RedirectMetrics metrics = new RedirectMetrics(router);
        RedirectRouter counted = router.withListener(metrics);
        SimpleMeterRegistry other = new SimpleMeterRegistry();

        ask(counted, "/car");
        metrics.bindTo(registry);
        metrics.bindTo(other);
        ask(counted, "/car");

        for (SimpleMeterRegistry bound : new SimpleMeterRegistry[] {registry, other}) {
            assertThat(bound.get("detour.redirects")
                            .tag("route", "com.shop.Shop#car()")
                            .functionCounter()
                            .count())
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesALimitThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedirectMetrics(router, -1))
                .withMessage("maxRoutes is negative: -1");
    }

    @Test
    void refusesRoutesOfAnotherRouter() {
        Route other = new Route("com.shop.Other#x()", Set.of("GET"), false, null, null, "/x", 308, "/y");
        RedirectRequest request = RedirectRequest.of("GET", "/x");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RedirectMetrics(router)
                        .onRedirect(other, request, new RedirectResponse(308, "/y", -1, false)))
                .withMessage("Not a route of the router that is counted: com.shop.Other#x()");
    }

    private static void ask(RedirectRouter router, String... targets) {
        for (String target : targets) {
            router.route(RedirectRequest.of("GET", target));
        }
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Meter meter : registry.getMeters()) {
            String tags = meter.getId().getTags().stream()
                    .map((Tag tag) -> tag.getKey() + "=" + tag.getValue())
                    .sorted()
                    .reduce((a, b) -> a + "," + b)
                    .orElse("");
            counts.put(meter.getId().getName() + " " + tags, (int) ((FunctionCounter) meter).count());
        }
        return counts;
    }
}
