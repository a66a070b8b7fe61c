package dev.detour.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code fetch} of a browser, and where it goes by itself. */
class BrowserFetchTest extends FetchTest {

    private static final String SCRIPT_PAGE = "/fetch-all";

    private static final String HTML =
            "<!doctype html><meta charset=\"utf-8\"><title>Fetch</title><pre></pre><script>\n"
                    + SCRIPT
                    + "fetchAll('', line => document.querySelector('pre').append('\\n' + line + '\\n'));\n</script>";

    @TempDir
    static Path directory;

    @Override
    String fetchAll(URI server) throws IOException, InterruptedException {
        return open(server + SCRIPT_PAGE);
    }

    @Test
    void navigation() throws IOException, InterruptedException {
        assertThat(open(server() + "/garage?door=3")).contains("GET /cars?door=3\n");
    }

    /** Opens a page in a browser with an empty profile and gives the document as it is when all is loaded. */
    private static String open(String page) throws IOException, InterruptedException {
        return Tool.find("chromium", "chromium-browser", "google-chrome", "chrome")
                .run(List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-proxy-server",
                        "--user-data-dir=" + Files.createTempDirectory(directory, "profile"),
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        page));
    }

    @Override
    void page(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals(SCRIPT_PAGE)) {
            super.page(exchange);
            return;
        }
        try (exchange) {
            byte[] html = HTML.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
        }
    }
}
