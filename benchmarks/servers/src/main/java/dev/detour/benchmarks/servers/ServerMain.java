package dev.detour.benchmarks.servers;

import dev.detour.benchmarks.servers.Contestant.Serves;
import java.nio.file.Path;
import java.util.Objects;

/** The process of a server: {@code ServerMain NAME FIXED|TABLE FOLDER PORT}. */
final class ServerMain {

    private ServerMain() {}

    public static void main(String[] arguments) throws Exception {
        Starter starter = Objects.requireNonNull(Servers.all().get(arguments[0]), arguments[0]);
        int port = Integer.parseInt(arguments[3]);
        if (Serves.valueOf(arguments[1]) == Serves.FIXED) {
            starter.serveFixed(port);
        } else {
            starter.serve(Table.router(Path.of(arguments[2])), port);
        }
    }
}
