package dev.detour.samples.quickstart;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.detour.jdkhttpserver.RedirectFilter;
import dev.detour.runtime.RedirectRouter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Pages on the loopback interface, with redirects before them. */
final class QuickstartServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 8;
    private static final int GRACE_SECONDS = 1;

    private final HttpServer http;
    private final ExecutorService threads;

    private QuickstartServer(HttpServer http, ExecutorService threads) {
        this.http = http;
        this.threads = threads;
    }

    /** The redirects that this server serves: generated from {@link QuickstartSite} while it was compiled. */
    static RedirectRouter router() {
        return QuickstartSiteRouter.create(ProGit::page);
    }

    /**
     * Starts a server.
     *
     * @param port the port; 0 for a free one
     * @param router what is redirected
     * @param pages what answers every other request
     * @return the server, which listens already
     * @throws IOException if it cannot listen on the port
     */
    static QuickstartServer start(int port, RedirectRouter router, HttpHandler pages) throws IOException {
        HttpServer http = listen(port);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        http.setExecutor(threads);
        http.createContext("/", pages).getFilters().add(new RedirectFilter(router));
        http.start();
        return new QuickstartServer(http, threads);
    }

    private static HttpServer listen(int port) throws IOException {
        try {
            // Not getLoopbackAddress(), which is ::1 on some machines, where a URI of 127.0.0.1 would lead nowhere.
            InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
            return HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (IOException e) {
            throw new IOException("cannot listen on " + LOOPBACK + ":" + port + ": " + e.getMessage(), e);
        }
    }

    /** Where the server listens, without a final slash. */
    URI uri() {
        return URI.create("http://" + LOOPBACK + ":" + http.getAddress().getPort());
    }

    /** Stops the server: answers that are under way get a second, and no other request is taken. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            http.stop(0);
        }
    }
}
