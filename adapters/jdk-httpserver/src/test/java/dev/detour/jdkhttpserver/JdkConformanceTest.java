package dev.detour.jdkhttpserver;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.detour.conformance.ConformanceSuite;
import dev.detour.conformance.Mode;
import dev.detour.conformance.Page;
import dev.detour.conformance.RunningServer;
import dev.detour.runtime.RedirectRouter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class JdkConformanceTest extends ConformanceSuite {

    @Override
    protected Set<Mode> modes() {
        return EnumSet.allOf(Mode.class);
    }

    @Override
    protected RunningServer start(RedirectRouter router, Mode mode) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        if (mode == Mode.FILTER) {
            server.createContext("/", JdkConformanceTest::page).getFilters().add(new RedirectFilter(router));
        } else {
            server.createContext("/", new RedirectHandler(router));
        }
        server.start();
        return new RunningServer(server.getAddress().getPort(), () -> {
            server.stop(0);
            threads.shutdownNow();
        });
    }

    private static void page(HttpExchange exchange) throws IOException {
        try (exchange) {
            String content = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            byte[] page = Page.of(exchange.getRequestMethod(), content).getBytes(StandardCharsets.ISO_8859_1);
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(Page.STATUS, head ? -1 : page.length);
            if (!head) {
                exchange.getResponseBody().write(page);
            }
        }
    }
}
