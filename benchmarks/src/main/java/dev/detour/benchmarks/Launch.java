package dev.detour.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A whole process, and what it took.
 *
 * @param output what it wrote
 * @param wall seconds from its start to its end
 * @param processor seconds of processor time; 0 where the system does not tell
 * @param memory the most megabytes that it held; 0 where the system does not tell
 */
record Launch(String output, double wall, double processor, double memory) {

    private static final long LIMIT = TimeUnit.MINUTES.toSeconds(10);
    private static final double TICKS = 100;
    private static final int CHILDREN_USER = 13;

    /**
     * Runs a command.
     *
     * @throws IllegalStateException if it fails, or takes more than ten minutes
     */
    static Launch of(List<String> command) {
        try {
            Path output = Files.createTempFile("benchmark", ".txt");
            double before = childrensTime();
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            double memory = await(process, start);
            double wall = (System.nanoTime() - start) / 1e9;
            String text = Files.readString(output);
            Files.delete(output);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue() + ":\n" + text);
            }
            return new Launch(text, wall, childrensTime() - before, memory);
        } catch (IOException e) {
            throw new IllegalStateException(command.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double await(Process process, long start) throws InterruptedException {
        double memory = 0;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            memory = Math.max(memory, peak(process.pid()));
            if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LIMIT)) {
                process.destroyForcibly();
                throw new IllegalStateException("a process took more than " + LIMIT + " seconds");
            }
        }
        return memory;
    }

    /** The most memory that a process held so far, as Linux tells. */
    private static double peak(long process) {
        return read(Path.of("/proc/" + process + "/status"))
                .flatMap(text -> text.lines()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                        .findFirst())
                .orElse(0.0);
    }

    /** The processor time of all processes that ended, as Linux tells. */
    private static double childrensTime() {
        return read(Path.of("/proc/self/stat"))
                .map(text -> text.substring(text.lastIndexOf(')') + 2).split(" ", -1))
                .map(fields -> Stream.of(fields[CHILDREN_USER], fields[CHILDREN_USER + 1])
                                .mapToDouble(Double::parseDouble)
                                .sum()
                        / TICKS)
                .orElse(0.0);
    }

    private static Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
