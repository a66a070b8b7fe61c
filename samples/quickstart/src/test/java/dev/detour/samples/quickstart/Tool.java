package dev.detour.samples.quickstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of this machine that a test runs.
 *
 * @param executable its file
 */
record Tool(Path executable) {

    private static final int TIMEOUT_SECONDS = 60;

    /**
     * Finds a program. Where there is none, the test is skipped, but fails in continuous integration, where it has to
     * run.
     *
     * @param names the names it may have
     */
    static Tool find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Tool::new)
                .orElseGet(() -> missing(names[0]));
    }

    private static Tool missing(String name) {
        String reason = name + " is not installed: what it does with redirects is not checked";
        if ("true".equals(System.getenv("CI"))) {
            return Assertions.fail(reason);
        }
        System.out.println("skipped: " + reason);
        return Assumptions.abort(reason);
    }

    /** Runs the program and gives what it printed; fails if it fails or takes too long. */
    String run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable.toString()));
        command.addAll(arguments);
        // Files, not pipes: a full pipe would stop the program, and a process it left behind would keep it open.
        Path out = Files.createTempFile("tool", ".out");
        Path err = Files.createTempFile("tool", ".err");
        try {
            int exitCode =
                    run(new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()));
            String printed = Files.readString(out);
            Assertions.assertEquals(0, exitCode, () -> String.join(" ", command) + "\n" + printed + "\n" + errors(err));
            return printed;
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static int run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            boolean ended = process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            Assertions.assertTrue(ended, () -> "no end after " + TIMEOUT_SECONDS + " s: " + builder.command());
            return process.exitValue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static String errors(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
