package dev.detour.benchmarks;

import java.io.IOException;
import java.util.List;
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

/** The whole answer: method and raw path in, status and location out. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 80, timeUnit = TimeUnit.MILLISECONDS)
public class RouteBenchmark {

    /** The rules: see {@link Tables}. */
    @Param("github")
    public String table = "";

    /** The requests: see {@link Traffic}. */
    @Param("hits")
    public String traffic = "";

    /** Who answers: see {@link Contenders}. */
    @Param(Contenders.DETOUR)
    public String contender = "";

    private final Answer answer = new Answer();
    private Contender router;
    private Request[] requests;
    private int next;

    /**
     * Makes router and requests, and compares answers with what is expected.
     *
     * @throws IOException if the table cannot be read
     */
    @Setup
    public void prepare() throws IOException {
        List<Request> all = Requests.of(table, traffic);
        router = Contenders.checked(contender, table, traffic, all);
        requests = all.toArray(Request[]::new);
    }

    /**
     * Answers the next request.
     *
     * @return the answer
     */
    @Benchmark
    public Object route() {
        Request request = requests[next];
        next = next + 1 == requests.length ? 0 : next + 1;
        router.answer(request.method(), request.path(), answer);
        return answer;
    }
}
