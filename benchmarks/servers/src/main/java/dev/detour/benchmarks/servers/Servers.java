package dev.detour.benchmarks.servers;

import java.util.Map;

/** The servers that are compared. */
final class Servers {

    private Servers() {}

    /** Starters by the names of the servers. */
    static Map<String, Starter> all() {
        return Map.of(
                "jetty", new JettyStarter(),
                "netty", new NettyStarter(),
                "undertow", new UndertowStarter(),
                "vertx", new VertxStarter());
    }
}
