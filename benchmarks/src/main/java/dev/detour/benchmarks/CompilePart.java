package dev.detour.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the processor costs: javac as a whole process, with it and without it, in pairs that alternate. */
final class CompilePart implements Part {

    static final String NAME = "compile";
    static final String WITH = "with";
    static final String WITHOUT = "without";
    static final String WALL = "wall";
    static final String PROCESSOR = "processor";
    static final String MEMORY = "memory";
    static final String FAILURES = "failures";

    static final List<Integer> DECLARATIONS = List.of(1_000, 5_000);
    static final List<String> TABLES = List.of("packed-13000", "packed-100000");
    static final String LARGEST = "packed-1000000";

    /** No project is compiled again after that time. */
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(150);

    private static final Path FOLDER = Path.of("target", "projects").toAbsolutePath();

    @Override
    public String name() {
        return NAME;
    }

    static String declarations(int count) {
        return "declarations-" + count;
    }

    /** The name of a measurement. */
    static String key(String project, String side, String measure) {
        return NAME + " " + project + " " + side + " " + measure;
    }

    @Override
    public void measure(Measurements measurements, int rounds, Runnable save) throws IOException {
        Path empty = FOLDER.resolve("no-rows");
        Declarations.write(empty, 1);
        // The disk reads the compiler only once.
        Javac.compile(empty);
        for (int count : DECLARATIONS) {
            Path folder = FOLDER.resolve(declarations(count));
            Declarations.write(folder, count);
            pairs(measurements, declarations(count), folder, folder, rounds);
            save.run();
        }
        for (String table : TABLES) {
            Routers.write(table);
            pairs(measurements, table, Routers.folder(table), empty, rounds);
            save.run();
        }
        Routers.write(LARGEST);
        boolean compiled = attempt(measurements, LARGEST, WITH, Routers.folder(LARGEST), "-J-Xmx2g");
        measurements.add(key(LARGEST, WITH, FAILURES), compiled ? 0 : 1);
    }

    private static void pairs(Measurements measurements, String project, Path with, Path without, int rounds) {
        boolean same = with.equals(without);
        long start = System.nanoTime();
        boolean compiled = true;
        for (int i = 0; compiled && i < rounds && System.nanoTime() - start < LIMIT; i++) {
            compiled = attempt(measurements, project, WITHOUT, without, same ? "-proc:none" : "-nowarn")
                    && attempt(measurements, project, WITH, with, "-nowarn");
        }
    }

    /** Whether it compiles; else what is not measured is missing from the page. */
    private static boolean attempt(Measurements measurements, String project, String side, Path folder, String option) {
        try {
            add(measurements, project, side, Javac.compile(folder, option));
            return true;
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
            return false;
        }
    }

    private static void add(Measurements measurements, String project, String side, Launch launch) {
        measurements.add(key(project, side, WALL), launch.wall());
        measurements.add(key(project, side, PROCESSOR), launch.processor());
        measurements.add(key(project, side, MEMORY), launch.memory());
        System.out.printf(
                "%s %s: %.1f s, %.1f s of processor time, %.0f MB%n",
                project, side, launch.wall(), launch.processor(), launch.memory());
    }
}
