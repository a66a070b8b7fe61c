package dev.detour.samples.netty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopServerTest {

    private ShopServer server;

    @BeforeEach
    void start() throws InterruptedException {
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
    void redirects(String path, int status, String location) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 " + status + " ").contains("\r\nLocation: " + location + "\r\n");
    }

    @Test
    void redirectsToTheDealOfTheDay() throws IOException {
        assertThat(get("/deal"))
                .startsWith("HTTP/1.1 302 ")
                .containsPattern("\r\nLocation: https://deals[.]example[.]com/[0-9-]{10}\r\n")
                .contains("\r\nCache-Control: no-store\r\n");
    }

    @Test
    void servesPages() throws IOException {
        assertThat(get("/item/teapot")).startsWith("HTTP/1.1 200 ").endsWith("The page /item/teapot\n");
    }

    private String get(String path) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
