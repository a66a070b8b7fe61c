package dev.detour.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ShopApplicationTest {

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                ShopApplication.class, "--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=warn");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void redirects() throws IOException, InterruptedException {
        HttpResponse<String> response = get("/items/7?x=y", Redirect.NEVER);

        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location")).hasValue("/products/7?x=y");
        assertThat(get("/items/7", Redirect.NORMAL).body()).isEqualTo("This is product 7, formerly /items/7\n");
    }

    @Test
    void asksABeanForTargets() throws IOException, InterruptedException {
        assertThat(get("/go/docs", Redirect.NEVER).headers().firstValue("Location"))
                .hasValue("https://docs.example.org/start");
        assertThat(get("/go/nowhere", Redirect.NEVER).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path, Redirect redirect) throws IOException, InterruptedException {
        String port = application.getEnvironment().getProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        HttpClient client = HttpClient.newBuilder().followRedirects(redirect).build();
        return client.send(request, BodyHandlers.ofString());
    }
}
