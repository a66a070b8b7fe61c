package dev.detour.samples.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopServerTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private ShopServer server;

    @BeforeEach
    void start() {
        server = ShopServer.start(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/about-us,           308, /about",
        "/blog/2024/a%20b?c,  308, /news/2024/a%20b?c",
        "/item/42,            307, /products/42",
    })
    void redirects(String path, int status, String location) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().allValues("Location")).containsExactly(location);
    }

    @Test
    void redirectsToTheDealOfTheDay() throws IOException, InterruptedException {
        HttpResponse<String> response = get("/deal");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("Location"))
                .hasValueSatisfying(
                        location -> assertThat(location).matches("https://deals[.]example[.]com/[0-9-]{10}"));
    }

    @Test
    void servesPages() throws IOException, InterruptedException {
        assertThat(get("/item/teapot").body()).isEqualTo("The page /item/teapot\n");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(TIMEOUT).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
