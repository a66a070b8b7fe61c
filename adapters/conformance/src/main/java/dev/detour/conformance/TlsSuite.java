package dev.detour.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectRouter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What adapters are tested with behind TLS: the scheme is that of the connection. */
public abstract class TlsSuite {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    /** For subclasses. */
    protected TlsSuite() {}

    /**
     * Starts a server that speaks HTTP over TLS alone.
     *
     * @param router the router to serve
     * @param keys who the server is
     * @return the server, ready for requests
     * @throws Exception if it does not start
     */
    protected abstract RunningServer start(RedirectRouter router, TlsKeys keys) throws Exception;

    /**
     * The version of HTTP on which server and client agree (RFC 7301).
     *
     * @return HTTP/1.1 where the server does not negotiate
     */
    protected Version negotiated() {
        return Version.HTTP_1_1;
    }

    @Test
    final void theSchemeIsThatOfTheConnection() throws Exception {
        RecordingRouter router = new RecordingRouter();
        TlsKeys keys = TlsKeys.create(directory);
        RunningServer server = start(router, keys);
        String host = "localhost:" + server.port();
        try {
            HttpClient client = HttpClient.newBuilder()
                    .sslContext(keys.context())
                    .connectTimeout(TIMEOUT)
                    .build();
            assertThat(version(client, Version.HTTP_1_1, host)).isEqualTo(Version.HTTP_1_1);
            assertThat(version(client, Version.HTTP_2, host)).isEqualTo(negotiated());
        } finally {
            server.stop().close();
        }

        RedirectRequest received = new RedirectRequest("GET", "https", host, "//evil.com/%61;b", "c=%2F");
        assertThat(router.requests()).containsExactly(received, received);
    }

    private static Version version(HttpClient client, Version newest, String host) throws Exception {
        URI uri = URI.create("https://" + host + "//evil.com/%61;b?c=%2F");
        HttpRequest request =
                HttpRequest.newBuilder(uri).version(newest).timeout(TIMEOUT).build();
        HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
        return response.version();
    }
}
