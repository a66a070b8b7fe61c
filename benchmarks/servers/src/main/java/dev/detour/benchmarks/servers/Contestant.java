package dev.detour.benchmarks.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A server with what it serves, as a process of its own.
 *
 * @param name the server
 * @param serves what it serves
 * @param process its process
 * @param port where it listens, on loopback
 */
record Contestant(String name, Serves serves, Process process, int port) {

    /** What a server can serve. */
    enum Serves {
        /** One answer to all requests. */
        FIXED,

        /** The table: of Detour, or nginx's own. */
        TABLE
    }

    /** Starts one of ours on the first core, with the other left to the load. */
    static Contestant java(String server, Serves serves, Path table, int port) throws IOException {
        List<String> command = new ArrayList<>(List.of("taskset", "-c", "0"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xms256m", "-Xmx256m", "-cp", System.getProperty("java.class.path")));
        command.addAll(
                List.of(ServerMain.class.getName(), server, serves.name(), table.toString(), Integer.toString(port)));
        return start(server, serves, command, port);
    }

    /** Starts nginx, one worker, in the foreground. */
    static Contestant nginx(Serves serves, Path folder, int port) throws IOException {
        Path configuration = NginxConfiguration.write(serves, folder, port);
        List<String> command = List.of(
                "taskset", "-c", "0", "nginx", "-p", folder.toString(), "-e", "stderr", "-c", configuration.toString());
        return start("nginx", serves, command, port);
    }

    private static Contestant start(String name, Serves serves, List<String> command, int port) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new Contestant(name, serves, process, port);
    }

    void stop() {
        process.destroy();
    }
}
