package dev.detour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Runs all cases in rounds, each in a virtual machine of its own, so that whatever else the machine does falls on all alike;
 * then writes the table. Arguments: the number of rounds (5), and a regular expression for the cases to run (all).
 */
public final class Comparison {

    private static final Path RESULTS = Path.of("RESULTS.md");

    private Comparison() {}

    /**
     * Runs.
     *
     * @param arguments rounds, and a filter over <code>table traffic contender</code>
     * @throws RunnerException if JMH fails
     * @throws IOException if the results cannot be written
     */
    public static void main(String[] arguments) throws RunnerException, IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        Pattern filter = Pattern.compile(arguments.length > 1 ? arguments[1] : "");
        List<Case> cases = Case.all().stream()
                .filter(each -> filter.matcher(each.table() + " " + each.traffic() + " " + each.contender())
                        .find())
                .toList();
        Map<Case, Sample> samples = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Case each : cases) {
                run(each, samples.computeIfAbsent(each, key -> new Sample()));
                System.out.print('.');
            }
            // After each round, so that one who stops early has the rounds that ended.
            String report = new Report(samples, round).text();
            System.out.println("\n" + report);
            if (arguments.length < 2) {
                Files.writeString(RESULTS, report);
            }
        }
    }

    private static void run(Case each, Sample sample) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Pattern.quote(RouteBenchmark.class.getName()))
                .param("table", each.table())
                .param("traffic", each.traffic())
                .param("contender", each.contender())
                .addProfiler(GCProfiler.class)
                // The peers' log goes nowhere; that it does so is no news.
                .jvmArgsAppend("-Dslf4j.internal.verbosity=ERROR")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        RunResult result = new Runner(options.build()).runSingle();
        result.getBenchmarkResults().forEach(fork -> fork.getIterationResults().forEach(one -> add(sample, one)));
    }

    private static void add(Sample sample, IterationResult iteration) {
        Result<?> octets = iteration.getSecondaryResults().get("gc.alloc.rate.norm");
        if (octets == null) {
            throw new IllegalStateException("the profiler measured no allocations");
        }
        sample.add(iteration.getPrimaryResult().getScore(), octets.getScore());
    }
}
