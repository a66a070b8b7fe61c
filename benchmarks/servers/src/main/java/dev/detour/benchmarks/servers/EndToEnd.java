package dev.detour.benchmarks.servers;

import dev.detour.benchmarks.servers.Contestant.Serves;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the processor time that a redirect costs servers: {@code EndToEnd [ROUNDS [SECONDS [WARM_UP_SECONDS]]]}. */
public final class EndToEnd {

    private static final int FIRST_PORT = 18_307;
    private static final int ATTEMPTS = 200;
    private static final int CHECKED = 500;

    private final Map<String, String> rules = Rules.all();
    private final List<Contestant> contestants = new ArrayList<>();
    private final Map<Contestant, List<Double>> microseconds = new LinkedHashMap<>();
    private final int rounds;
    private final int seconds;
    private final int warmUp;

    private EndToEnd(int rounds, int seconds, int warmUp) {
        this.rounds = rounds;
        this.seconds = seconds;
        this.warmUp = warmUp;
    }

    /**
     * Runs the comparison and writes {@code RESULTS.md}.
     *
     * @param arguments how many rounds (5), how many seconds each server is asked in one (4), and before the first (15)
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int[] numbers = {5, 4, 15};
        for (int i = 0; i < arguments.length; i++) {
            numbers[i] = Integer.parseInt(arguments[i]);
        }
        new EndToEnd(numbers[0], numbers[1], numbers[2]).run();
    }

    private void run() throws IOException, InterruptedException {
        Path folder = Path.of("target", "end-to-end").toAbsolutePath();
        Table.compile(folder);
        Load load = Load.of(Rules.shuffled(rules), folder);
        try {
            start(folder);
            for (Contestant contestant : contestants) {
                check(contestant);
                load.run(contestant.port(), warmUp);
            }
            for (int round = 0; round < rounds; round++) {
                for (Contestant contestant : contestants) {
                    measure(contestant, load);
                }
            }
        } finally {
            contestants.forEach(Contestant::stop);
        }
        String report = new ServerReport(microseconds).text();
        Files.writeString(Path.of("RESULTS.md"), report);
        System.out.println(report);
    }

    private void start(Path folder) throws IOException {
        int port = FIRST_PORT;
        for (Serves serves : Serves.values()) {
            contestants.add(Contestant.nginx(serves, folder, port++));
        }
        for (String server : new TreeMap<>(Servers.all()).keySet()) {
            for (Serves serves : Serves.values()) {
                contestants.add(Contestant.java(server, serves, folder, port++));
            }
        }
    }

    private void measure(Contestant contestant, Load load) throws IOException, InterruptedException {
        double before = CpuTime.of(contestant.process());
        long requests = load.run(contestant.port(), seconds);
        double used = CpuTime.of(contestant.process()) - before;
        double each = used * 1e6 / requests;
        microseconds.computeIfAbsent(contestant, first -> new ArrayList<>()).add(each);
        System.out.printf("%s %s: %.2f us, %d requests%n", contestant.name(), contestant.serves(), each, requests);
    }

    /** Before a server is timed, it must answer as expected. */
    private void check(Contestant contestant) throws IOException, InterruptedException {
        for (String path : Rules.shuffled(rules).subList(0, CHECKED)) {
            String expected = contestant.serves() == Serves.FIXED ? Fixed.LOCATION : rules.get(path);
            String actual = location(contestant, path);
            if (!actual.equals(expected)) {
                throw new IOException(contestant.name() + " answers " + actual + " to " + path);
            }
        }
    }

    private static String location(Contestant contestant, String path) throws IOException, InterruptedException {
        IOException last = new IOException("never asked");
        for (int attempt = 0; attempt < ATTEMPTS && contestant.process().isAlive(); attempt++) {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) URI.create("http://127.0.0.1:" + contestant.port() + path)
                                .toURL()
                                .openConnection();
                connection.setInstanceFollowRedirects(false);
                String location = connection.getResponseCode() + " " + connection.getHeaderField("Location");
                return location.startsWith("307 ") ? location.substring(4) : location;
            } catch (IOException e) {
                last = e;
                Thread.sleep(100);
            }
        }
        throw last;
    }
}
