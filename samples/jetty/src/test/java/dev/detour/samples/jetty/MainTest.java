package dev.detour.samples.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainTest {

    private Server server;

    @BeforeEach
    void start() throws Exception {
        server = Main.start(0);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void redirects() throws IOException, InterruptedException {
        HttpResponse<String> response = send("DELETE", "/items/7?x=y");

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("/products/7?x=y");
    }

    @Test
    void servesThePagesBehind() throws IOException, InterruptedException {
        assertThat(send("GET", "/items/seven").body().strip()).isEqualTo("This is /items/seven");
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve(path))
                .method(method, BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
