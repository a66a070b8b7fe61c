package dev.detour.samples.helidon;

import dev.detour.helidon.RedirectFilter;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Serves {@link ShopRedirects}, and pages for everything else, on the loopback interface. */
public final class ShopServer implements AutoCloseable {

    private static final int DEFAULT_PORT = 8080;

    private final WebServer server;

    private ShopServer(WebServer server) {
        this.server = server;
    }

    /**
     * Runs until the process is asked to stop.
     *
     * @param args the port to listen on; without it, 8080
     */
    public static void main(String... args) {
        ShopServer server = start(args.length == 0 ? DEFAULT_PORT : Integer.parseInt(args[0]));
        System.out.println("listening on http://127.0.0.1:" + server.port());
    }

    static ShopServer start(int port) {
        WebServer server = WebServer.builder()
                .host("127.0.0.1")
                .port(port)
                .routing(routing -> routing.addFilter(new RedirectFilter(ShopRedirectsRouter.create()))
                        .any(ShopServer::page))
                .build()
                .start();
        return new ShopServer(server);
    }

    /** The pages of the shop: there is one for every request that is not redirected. */
    private static void page(ServerRequest request, ServerResponse response) {
        response.header("Content-Type", "text/plain; charset=utf-8");
        response.send("The page " + request.path().rawPath() + "\n");
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
