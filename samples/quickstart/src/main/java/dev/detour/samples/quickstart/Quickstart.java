package dev.detour.samples.quickstart;

import dev.detour.runtime.RedirectRouter;
import java.io.IOException;

/**
 * Serves the redirects of {@link QuickstartSite} and a page for everything else.
 *
 * <p>Prints its routing table, a line for each route, and where it listens, which is the loopback interface only; it
 * stops when the process is asked to. With {@code --demo} it sends itself a few requests instead, prints each with its
 * answer, and stops by itself.
 */
public final class Quickstart {

    private static final int FAILURE = 1;
    private static final int USAGE_ERROR = 2;

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args {@code [--demo] [PORT]}; without a port, or with 0, it takes a free one
     * @throws InterruptedException if it is interrupted while it shows itself
     */
    public static void main(String... args) throws InterruptedException {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            fail(e, USAGE_ERROR);
            return;
        }
        try {
            run(options);
        } catch (IOException e) {
            fail(e, FAILURE);
        }
    }

    private static void run(Options options) throws IOException, InterruptedException {
        RedirectRouter router = QuickstartServer.router();
        QuickstartServer server = QuickstartServer.start(options.port(), router, new Pages());
        if (options.demo()) {
            try (server) {
                new Demo(server.uri()).run();
            }
        } else {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            router.routes().forEach(System.out::println);
            System.out.println("listening on " + server.uri());
        }
    }

    private static void fail(Exception cause, int exitCode) {
        System.err.println("quickstart: " + cause.getMessage());
        System.exit(exitCode);
    }
}
