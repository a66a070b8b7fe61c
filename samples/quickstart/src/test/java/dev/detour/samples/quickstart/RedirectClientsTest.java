package dev.detour.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which method and which content the JDK's HttpClient and curl bring to the target of each redirect. */
class RedirectClientsTest {

    private static final Arrivals ARRIVALS = new Arrivals();
    private static QuickstartServer server;

    @TempDir
    Path directory;

    @BeforeAll
    static void start() throws IOException {
        server = QuickstartServer.start(0, QuickstartServer.router(), ARRIVALS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.detour.samples.quickstart.ClientCase#all")
    void jdkHttpClient(ClientCase redirected) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
        BodyPublisher content = redirected.content().isEmpty()
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(redirected.content());
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.uri() + redirected.target()))
                .method(redirected.method(), content)
                .timeout(Duration.ofSeconds(30))
                .build();

        String page = client.send(request, BodyHandlers.ofString()).body();

        assertArrived(redirected, redirected.jdk(), page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.detour.samples.quickstart.ClientCase#all")
    void curl(ClientCase redirected) throws IOException, InterruptedException {
        Tool curl = Tool.find("curl");
        // No configuration of the user's, no proxy: the options of this test alone.
        List<String> arguments = new ArrayList<>(
                List.of("--disable", "--noproxy", "*", "--location", "--silent", "--show-error", "--max-time", "30"));
        arguments.addAll(curlOptions(redirected));
        arguments.add(server.uri() + redirected.target());

        String page = curl.run(arguments);

        assertArrived(redirected, redirected.curl(), page);
    }

    /** As one asks curl for a method: by what is sent, where that says it, and otherwise with {@code -X}. */
    private List<String> curlOptions(ClientCase redirected) throws IOException {
        return switch (redirected.method()) {
            case "GET" -> List.of();
            case "HEAD" -> List.of("--head");
            case "POST" -> List.of("--data", redirected.content());
            case "PUT" -> {
                Path file = Files.writeString(directory.resolve("content"), redirected.content());
                yield List.of("--upload-file", file.toString());
            }
            case "PATCH" -> List.of("-X", "PATCH", "--data", redirected.content());
            default -> List.of("-X", redirected.method());
        };
    }

    /** What has arrived, once, is what must; and the client was shown the page that says so. */
    private static void assertArrived(ClientCase redirected, String method, String page) {
        Arrival expected = redirected.arrival(method);
        assertThat(ARRIVALS.take("?case=" + redirected.id())).containsExactly(expected);
        if (!method.equals("HEAD") && !redirected.method().equals("HEAD")) {
            assertThat(Arrival.ofPage(page)).isEqualTo(expected);
        }
    }
}
