package dev.detour.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long answers take: all cases in rounds, each in a virtual machine of its own, so that whatever else the machine does falls
 * on all alike.
 */
final class RoutePart implements Part {

    static final String NAME = "routes";
    private static final double SECONDS_A_CASE = 4;

    /** A heap that is all there from the beginning: a server has long touched its own, and who allocates pays for no pages. */
    private static final String[] HEAP = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"};

    private final List<Case> cases;

    RoutePart(Pattern filter) {
        cases = Case.all().stream()
                .filter(each -> filter.matcher(each.name()).find())
                .toList();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Measurements measurements, int rounds, Runnable save) throws IOException {
        for (String table : cases.stream().map(Case::table).distinct().toList()) {
            Routers.prepare(table);
            Requests.prepare(table);
        }
        System.out.printf(
                "%d cases in %d rounds: about %.0f minutes%n",
                cases.size(), rounds, cases.size() * rounds * SECONDS_A_CASE / 60);
        for (int round = 1; round <= rounds; round++) {
            for (Case each : cases) {
                // What is allocated is the same in each round.
                if (round == 1 || !each.contender().equals(Contenders.GIVEN)) {
                    run(each, measurements);
                    System.out.print('.');
                }
            }
            System.out.println(" round " + round);
            // One who stops early has the rounds that ended.
            save.run();
        }
    }

    private static void run(Case each, Measurements measurements) {
        OptionsBuilder options = new OptionsBuilder();
        Class<?> benchmark = each.contender().equals(Contenders.GIVEN) ? GivenBenchmark.class : RouteBenchmark.class;
        options.include(Pattern.quote(benchmark.getName()))
                .param("table", each.table())
                .param("traffic", each.traffic())
                .addProfiler(GCProfiler.class)
                // The peers' log goes nowhere; that it does so is no news.
                .jvmArgsAppend("-Dslf4j.internal.verbosity=ERROR")
                .jvmArgsPrepend(HEAP)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (benchmark == RouteBenchmark.class) {
            options.param("contender", each.contender());
        }
        try {
            RunResult result = new Runner(options.build()).runSingle();
            result.getBenchmarkResults()
                    .forEach(fork -> fork.getIterationResults().forEach(one -> add(measurements, each, one)));
        } catch (RunnerException e) {
            throw new IllegalStateException(each.toString(), e);
        }
    }

    private static void add(Measurements measurements, Case each, IterationResult iteration) {
        Result<?> octets = iteration.getSecondaryResults().get("gc.alloc.rate.norm");
        if (octets == null) {
            throw new IllegalStateException("the profiler measured no allocations");
        }
        measurements.add(each.time(), iteration.getPrimaryResult().getScore());
        measurements.add(each.octets(), octets.getScore());
    }
}
