package dev.detour.benchmarks.servers;

import dev.detour.benchmarks.servers.Contestant.Serves;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** How nginx is told to redirect. */
final class NginxConfiguration {

    private NginxConfiguration() {}

    static Path write(Serves serves, Path folder, int port) throws IOException {
        String map = serves == Serves.FIXED ? "" : map();
        String answer = serves == Serves.FIXED
                ? "return 307 " + Fixed.LOCATION + ";"
                : "if ($moved) { return 307 $moved; }\n      return 404;";
        String text = """
                daemon off;
                master_process off;
                worker_processes 1;
                pid nginx-%2$d.pid;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  keepalive_requests 100000000;
                  absolute_redirect off;
                %1$s
                  server {
                    listen 127.0.0.1:%2$d;
                    location / {
                      %3$s
                    }
                  }
                }
                """.formatted(map, port, answer);
        Path file = folder.resolve("nginx-" + port + ".conf");
        return Files.writeString(file, text);
    }

    private static String map() {
        return Rules.all().entrySet().stream()
                .map(rule -> "    " + rule.getKey() + " " + rule.getValue() + ";\n")
                .collect(Collectors.joining(
                        "",
                        "  map_hash_max_size 65536;\n  map_hash_bucket_size 256;\n  map $request_uri $moved {\n    default \"\";\n",
                        "  }\n"));
    }
}
