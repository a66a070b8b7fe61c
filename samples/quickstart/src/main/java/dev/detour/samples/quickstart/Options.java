package dev.detour.samples.quickstart;

import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param demo whether the server is to show itself and stop
 * @param port the port to listen on; 0 for a free one
 */
record Options(boolean demo, int port) {

    private static final String USAGE = "usage: quickstart [--demo] [PORT]";
    private static final int MAX_PORT = 65_535;

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it cannot be understood; the message is for the user
     */
    static Options parse(String... args) {
        List<String> ports = new ArrayList<>(List.of(args));
        boolean demo = ports.removeIf("--demo"::equals);
        if (ports.size() > 1) {
            throw new IllegalArgumentException("more than one port: " + String.join(" ", ports) + "; " + USAGE);
        }
        return new Options(demo, ports.isEmpty() ? 0 : port(ports.get(0)));
    }

    private static int port(String text) {
        // At most five digits, so that the number fits.
        int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
        if (port > MAX_PORT) {
            throw new IllegalArgumentException("not a port (0 to " + MAX_PORT + "): " + text + "; " + USAGE);
        }
        return port;
    }
}
