package dev.detour.benchmarks.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The load: wrk on the second core, over loopback, with a bounded time. */
final class Load {

    private static final int CONNECTIONS = 32;
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern FAILURES = Pattern.compile("Non-2xx or 3xx responses|Socket errors");

    private final Path script;

    private Load(Path script) {
        this.script = script;
    }

    /** Requests for these paths, in turn. */
    static Load of(List<String> paths, Path folder) throws IOException {
        String table = paths.stream().map(path -> "\"" + path + "\",\n").collect(Collectors.joining());
        String script = "local paths = {\n" + table + "}\nlocal requests = {}\n"
                + "init = function() for i, path in ipairs(paths) do requests[i] = wrk.format(\"GET\", path) end end\n"
                + "local i = 0\n"
                + "request = function() i = i % #requests + 1 return requests[i] end\n";
        return new Load(Files.writeString(folder.resolve("paths.lua"), script));
    }

    /** Asks a server for some seconds, and counts the answers. */
    long run(int port, int seconds) throws IOException, InterruptedException {
        Process wrk = new ProcessBuilder(
                        "taskset",
                        "-c",
                        "1",
                        "wrk",
                        "-t1",
                        "-c" + CONNECTIONS,
                        "-d" + seconds + "s",
                        "-s",
                        script.toString(),
                        "http://127.0.0.1:" + port + "/")
                .redirectErrorStream(true)
                .start();
        String report = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher requests = REQUESTS.matcher(report);
        if (wrk.waitFor() != 0 || !requests.find() || FAILURES.matcher(report).find()) {
            throw new IOException("wrk: " + report);
        }
        return Long.parseLong(requests.group(1));
    }
}
