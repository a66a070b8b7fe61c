package dev.detour.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user runs it: in a process of its own. */
class QuickstartTest {

    private static final int TIMEOUT_SECONDS = 60;

    @TempDir
    Path directory;

    private Process process;

    @AfterEach
    void stop() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Test
    void theDemoShowsRequestsAndTheirAnswers() throws IOException, InterruptedException {
        start("--demo");

        assertThat(exitCode()).isZero();
        assertThat(printed())
                .startsWith("DELETE /cars/oldest -> 307 /cars/id/123456\n")
                .contains("PUT /upload -> 303 /upload/done\n")
                .contains("GET /garage -> 301 /cars\n")
                .contains("GET /thing/car/herbie -> 200, not redirected\n")
                .doesNotContain("listening");
        assertThat(errors()).isEmpty();
    }

    @Test
    void listsItsRoutesAndListensUntilItIsAskedToStop() throws IOException, InterruptedException {
        start();
        String lastLine = awaitLine("listening on ");

        assertThat(lastLine).matches("listening on http://127\\.0\\.0\\.1:[0-9]+");
        assertThat(printed().lines())
                .filteredOn(line -> line.contains("/cars/oldest -> 307 /cars/id/123456"))
                .hasSize(1);
        process.destroy();
        assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(errors()).isEmpty();
    }

    @Test
    void aPortThatIsNoneIsAnErrorOfUse() throws IOException, InterruptedException {
        start("eighty");

        assertThat(exitCode()).isEqualTo(2);
        assertThat(printed()).isEmpty();
        assertThat(errors().lines()).singleElement().asString().contains("not a port (0 to 65535): eighty");
    }

    @Test
    void aPortThatIsTakenIsAnError() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0)) {
            start(Integer.toString(taken.getLocalPort()));

            assertThat(exitCode()).isEqualTo(1);
            assertThat(errors().lines())
                    .singleElement()
                    .asString()
                    .contains("cannot listen on 127.0.0.1:" + taken.getLocalPort());
        }
    }

    private void start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Quickstart.class.getName()));
        command.addAll(List.of(args));
        process = new ProcessBuilder(command)
                .redirectInput(Redirect.PIPE)
                .redirectOutput(out().toFile())
                .redirectError(err().toFile())
                .start();
    }

    private int exitCode() throws InterruptedException {
        assertThat(process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** Waits for a line of output that begins with a text, and is complete. */
    private String awaitLine(String beginning) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TIMEOUT_SECONDS);
        while (System.nanoTime() < deadline && process.isAlive()) {
            String printed = printed();
            int start = printed.indexOf(beginning);
            int end = printed.indexOf('\n', Math.max(start, 0));
            if (start >= 0 && end >= 0) {
                return printed.substring(start, end);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no line begins with " + beginning + ": " + printed() + errors());
    }

    private String printed() throws IOException {
        return Files.readString(out(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    }

    private String errors() throws IOException {
        return Files.readString(err(), StandardCharsets.ISO_8859_1);
    }

    private Path out() {
        return directory.resolve("out");
    }

    private Path err() {
        return directory.resolve("err");
    }
}
