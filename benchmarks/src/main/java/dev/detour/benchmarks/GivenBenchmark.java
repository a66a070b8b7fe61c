package dev.detour.benchmarks;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The router alone: requests are made beforehand, so that what is allocated is allocated by the answer. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 80, timeUnit = TimeUnit.MILLISECONDS)
public class GivenBenchmark {

    /** The rules: see {@link Tables}. */
    @Param("github")
    public String table = "";

    /** The requests: see {@link Traffic}. */
    @Param("misses")
    public String traffic = "";

    private RedirectRouter router;
    private RedirectRequest[] requests;
    private int next;

    /** Makes router and requests. */
    @Setup
    public void prepare() {
        router = Routers.of(table);
        requests = Requests.of(table, traffic).stream()
                .map(request -> new RedirectRequest(request.method(), null, null, request.path(), null))
                .toArray(RedirectRequest[]::new);
    }

    /**
     * Answers the next request.
     *
     * @return the answer
     */
    @Benchmark
    public Object route() {
        RedirectRequest request = requests[next];
        next = next + 1 == requests.length ? 0 : next + 1;
        return router.route(request);
    }
}
