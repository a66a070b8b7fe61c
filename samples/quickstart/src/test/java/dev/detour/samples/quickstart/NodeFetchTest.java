package dev.detour.samples.quickstart;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Node's {@code fetch}. */
class NodeFetchTest extends FetchTest {

    @Override
    String fetchAll(URI server) throws IOException, InterruptedException {
        String script = SCRIPT + "fetchAll(process.argv[1], line => console.log(line));";
        return Tool.find("node").run(List.of("-e", script, "--", server.toString()));
    }
}
