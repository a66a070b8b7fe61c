package dev.detour.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Loads a table once, and prints the milliseconds that it took and the megabytes that it takes. */
public final class ScaleProbe {

    static final String ROUTER = "detour";
    static final String MAP = "hashmap";

    private ScaleProbe() {}

    /**
     * Loads.
     *
     * @param arguments what to load, and the file of rows
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        boolean router = arguments[0].equals(ROUTER);
        long empty = used();
        long start = System.nanoTime();
        Object loaded = router
                ? Routers.create(Objects.requireNonNull(ScaleProbe.class.getClassLoader()))
                : map(Path.of(arguments[1]));
        try {
            long time = System.nanoTime() - start;
            System.out.println(time / 1e6 + " " + (used() - empty) / 1e6);
        } finally {
            Reference.reachabilityFence(loaded);
        }
    }

    /** The map that anybody would make of the same text. */
    static Map<String, String> map(Path file) throws IOException {
        Map<String, String> map = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                map.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return map;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
