package dev.detour.benchmarks;

import dev.detour.runtime.RedirectRouter;
import java.io.File;
import java.io.IOException;
import java.util.List;

/** What large tables take, next to a map of the same entries: each is loaded in virtual machines of its own. */
final class ScalePart implements Part {

    static final String NAME = "scale";
    static final String HEAP = "heap";
    static final String LOADING = "loading";
    static final List<String> TABLES = List.of("packed-13000", "packed-100000", "packed-1000000");

    @Override
    public String name() {
        return NAME;
    }

    /** The name of a measurement. */
    static String key(String table, String kind, String measure) {
        return NAME + " " + table + " " + kind + " " + measure;
    }

    @Override
    public void measure(Measurements measurements, int rounds, Runnable save) throws IOException {
        for (String table : TABLES) {
            Routers.prepare(table);
            for (int round = 0; round < rounds; round++) {
                for (String kind : List.of(ScaleProbe.MAP, ScaleProbe.ROUTER)) {
                    String[] numbers = probe(table, kind).output().trim().split(" ", -1);
                    measurements.add(key(table, kind, LOADING), Double.parseDouble(numbers[0]));
                    measurements.add(key(table, kind, HEAP), Double.parseDouble(numbers[1]));
                }
            }
            System.out.println(table + " loaded");
            save.run();
        }
    }

    private static Launch probe(String table, String kind) {
        // No more than it needs: the indexes of all jars on the class path would be on the heap.
        String classes =
                Routers.classes(table) + File.pathSeparator + Javac.pathOf(RedirectRouter.class, ScaleProbe.class);
        return Launch.of(List.of(
                Javac.program("java"),
                "-cp",
                classes,
                ScaleProbe.class.getName(),
                kind,
                Sources.rows(Routers.folder(table)).toString()));
    }
}
