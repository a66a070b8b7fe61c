package dev.detour.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuickstartServerTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private QuickstartServer server;

    @BeforeEach
    void start() throws IOException {
        server = QuickstartServer.start(0, QuickstartServer.router(), new Pages());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void redirects() throws IOException, InterruptedException {
        HttpResponse<String> response = send("DELETE", "/cars/oldest", "");

        assertThat(response.statusCode()).isEqualTo(307);
        assertThat(response.headers().allValues("Location")).containsExactly("/cars/id/123456");
    }

    @Test
    void sendsNobodyElsewhereWhereOnlyOtherMethodsAreRedirected() throws IOException, InterruptedException {
        assertThat(send("GET", "/upload", "").body()).isEqualTo("GET /upload\n");
    }

    @Test
    void showsWhatHasArrived() throws IOException, InterruptedException {
        HttpResponse<String> response = send("PUT", "/anything%20else?x=1", "first\nsecond é");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(response.body()).isEqualTo("PUT /anything%20else?x=1\nfirst\nsecond é");
    }

    @Test
    void answersHeadWithoutContent() throws IOException, InterruptedException {
        assertThat(send("HEAD", "/anything", "").body()).isEmpty();
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (InetAddress other : others) {
            assertThatIOException().isThrownBy(() -> connect(other));
        }
    }

    @Test
    void givesItsPortBackWhenItStops() throws IOException {
        int port = server.uri().getPort();
        server.close();

        assertThatIOException()
                .isThrownBy(() -> connect(InetAddress.getLoopbackAddress()))
                .isInstanceOf(ConnectException.class);
        QuickstartServer.start(port, QuickstartServer.router(), new Pages()).close();
    }

    private void connect(InetAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, server.uri().getPort()), 2_000);
        }
    }

    private HttpResponse<String> send(String method, String target, String content)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.uri() + target))
                .method(method, content.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(content))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
