package dev.detour.processor.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.detour.model.Located;
import dev.detour.model.QueryPolicy;
import dev.detour.model.Rule;
import dev.detour.model.TrailingSlash;
import dev.detour.model.language.CanonicalText;
import dev.detour.model.map.MapCompiler;
import dev.detour.model.map.MapFormat;
import dev.detour.model.map.MapSettings;
import dev.detour.model.table.RowTable;
import dev.detour.model.table.SiteTable;
import dev.detour.model.table.SiteTableCompiler;
import dev.detour.runtime.MethodNotAllowed;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RedirectRequest;
import dev.detour.runtime.RedirectResponse;
import dev.detour.runtime.Route;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.table.RoutingTable;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables that are too large for the interpreter, and tables that somebody has damaged. */
class PackedRowsTest {

    private static final String NAME = "META-INF/detour/Site.table";

    @Test
    void findsJustWhatAMapFinds() {
        long seed = Long.getLong("detour.seed", 20_260_104);
        System.out.println("PackedRowsTest: -Ddetour.seed=" + seed);
        Random random = new Random(seed);
        for (int size : List.of(1, 2, 15, 16, 17, 31, 32, 33, 100, 5_000)) {
            for (boolean ignoreCase : List.of(false, true)) {
                Map<String, String> expected = new HashMap<>();
                for (int i = 0; i < size; i++) {
                    String path = path(random);
                    expected.put(ignoreCase ? path.toLowerCase(Locale.ROOT) : path, "/t" + random.nextInt(50) + path);
                }
                RoutingTable table = router(compile(expected, ignoreCase));
                assertThat(table.routes()).hasSize(expected.size());
                expected.forEach(
                        (path, target) -> assertThat(location(table, path)).isEqualTo(CanonicalText.of(target)));
                Map<String, String> canonical = canonical(expected);
                for (int i = 0; i < 4_000; i++) {
                    String path = path(random);
                    String key =
                            ignoreCase ? CanonicalText.toLowerCase(CanonicalText.of(path)) : CanonicalText.of(path);
                    String target = canonical.get(key);
                    assertThat(location(table, path)).as(path).isEqualTo(target == null ? "none" : target);
                }
            }
        }
    }

    private static Map<String, String> canonical(Map<String, String> rows) {
        Map<String, String> canonical = new HashMap<>();
        rows.forEach((path, target) -> canonical.put(CanonicalText.of(path), CanonicalText.of(target)));
        return canonical;
    }

    /** Over a small alphabet, so that paths share beginnings, and one is the beginning of another. */
    private static String path(Random random) {
        List<String> pieces = List.of("a", "b", "aa", "/a", "/b", "%2F", "%3b", ";", "-", "~", "%C3%A9", "|", "z");
        String path = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
        return "/" + (path.startsWith("/") ? "x" : "") + path;
    }

    @Test
    void longCommonBeginnings() {
        Map<String, String> rows = new HashMap<>();
        String common = "/" + "a".repeat(8_000);
        for (int i = 0; i < 500; i++) {
            rows.put(common + "/" + i, "/t" + i);
        }
        RowTable compiled = compile(rows, false);
        assertThat(compiled.content()).hasSizeLessThan(40 * 8_000);
        RoutingTable table = router(compiled);
        assertThat(location(table, common + "/499")).isEqualTo("/t499");
        assertThat(location(table, common + "/500")).isEqualTo("none");
        assertThat(location(table, common)).isEqualTo("none");
    }

    @Test
    void servesPathsOfAnyLength() {
        Map<String, String> rows = new HashMap<>();
        for (int length : List.of(127, 128, 8_191, 8_192, 32_767, 32_768, 65_535, 65_536, 70_000)) {
            rows.put("/" + "a".repeat(length - 1), "/t" + length);
            rows.put("/to/" + length, "/" + "a".repeat(length - 1));
        }
        RoutingTable table = router(compile(rows, false));
        rows.forEach((path, target) ->
                assertThat(location(table, path)).isEqualTo(target.length() > 8_192 ? "none" : target));
        assertThat(location(table, "/" + "a".repeat(69_998))).isEqualTo("none");
    }

    @Test
    void findsAllKeysAndNothingElseHoweverTheyAreChosen() {
        long seed = Long.getLong("detour.seed", 20_260_105);
        System.out.println("PackedRowsTest: -Ddetour.seed=" + seed);
        Random random = new Random(seed);
        List<IntFunction<String>> sets = List.of(
                i -> "/" + sameHashCode(i, 12),
                i -> "/x/" + (i < 2_990 ? "k" + i : sameHashCode(i % 10, 4)),
                i -> "/" + "a".repeat(i % 300) + "b" + "a".repeat(299 - i % 300) + i / 300,
                i -> "/shared/by/all/of/them/" + Integer.toString(i, 36),
                i -> "/" + Integer.toString(i, 36) + "/shared/by/all/of/them",
                i -> "/" + Long.toString((i + 1L) * 0x9E3779B97F4A7C15L, 36).replace('-', '~'));
        for (IntFunction<String> set : sets) {
            Map<String, String> rows = new HashMap<>();
            for (int i = 0; i < 3_000; i++) {
                rows.put(set.apply(i), target(random, set.apply(i)));
            }
            RoutingTable table = router(compile(rows, false));
            rows.forEach((path, target) -> assertThat(location(table, path)).isEqualTo(target));
            List<String> paths = List.copyOf(rows.keySet());
            for (int i = 0; i < 100_000; i++) {
                String path = mutate(random, paths.get(random.nextInt(paths.size())));
                RouteResult result = table.route(new RedirectRequest("GET", null, null, path, null));
                String location = result instanceof RedirectResponse redirect ? redirect.location() : null;
                if (!Objects.equals(location, rows.get(CanonicalText.of(path)))) {
                    throw new AssertionError(path + " leads to " + location);
                }
            }
        }
    }

    /** With something of the path in it, or nothing. */
    private static String target(Random random, String path) {
        return switch (random.nextInt(4)) {
            case 0 -> "https://elsewhere.example/" + random.nextInt(1_000);
            case 1 -> "/new" + path;
            case 2 -> path + "/new";
            default ->
                "/" + random.nextInt(10)
                        + path.substring(random.nextInt(path.length())).replace('/', '-') + "?x#y";
        };
    }

    private static String mutate(Random random, String path) {
        int at = 1 + random.nextInt(path.length() - 1);
        String end = path.substring(at + 1);
        return switch (random.nextInt(6)) {
            case 0 -> path.substring(0, at) + (char) (0x21 + random.nextInt(94)) + end;
            case 1 -> path.substring(0, at) + end;
            case 2 -> path + "/";
            case 3 -> path.substring(0, at) + path.substring(at - 1);
            case 4 -> path.substring(0, at) + (char) (path.charAt(at) + 0x100) + end;
            default -> path.replace("Aa", "BB");
        };
    }

    /** As many texts with one {@link String#hashCode()} as there are numbers of so many bits. */
    private static String sameHashCode(int number, int bits) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bits; bit++) {
            text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return text.toString();
    }

    @Test
    void onlyAQueryThatIsAppendedIsLookedAt() {
        RoutingTable table = router(compile(Map.of("/a", "/b?x=1#y", "/long", "/" + "x".repeat(8_190)), false));
        assertThat(location(table, "/a")).isEqualTo("/b?x=1#y");
        assertThat(location(table, "/a?")).isEqualTo("/b?x=1#y");
        assertThat(location(table, "/a?k=[%zz|")).isEqualTo("/b?x=1&k=%5B%25zz%7C#y");
        assertThat(location(table, "/a?k=\u00e9")).isEqualTo("none");
        assertThat(location(table, "/long")).hasSize(8_191);
        assertThat(location(table, "/long?x")).isEqualTo("none");
        assertThat(table.route(RedirectRequest.of("HEAD", "/a")))
                .isEqualTo(new RedirectResponse(307, "/b?x=1#y", -1, true));
        assertThat(table.route(RedirectRequest.of("OPTIONS", "/a"))).isInstanceOf(MethodNotAllowed.class);
    }

    @Test
    void aMissLeavesNoGarbage() {
        Map<String, String> rows = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            rows.put("/archive/" + i % 7 + "/article-" + i + ".html", "/t" + i);
        }
        RoutingTable table = router(compile(rows, false));
        List<RedirectRequest> misses = IntStream.range(0, 200)
                .mapToObj(i -> switch (i % 4) {
                    case 0 -> "/archive/3/article-" + i + "x";
                    case 1 -> "/%61rchive/%zz|" + i;
                    case 2 -> "/archive/" + i % 7 + "/Bsticle-" + i + ".html";
                    default -> "/" + "a/".repeat(4_000) + i;
                })
                .map(path -> RedirectRequest.of("GET", path))
                .toList();
        assertThat(location(table, "/archive/3/article-3.html")).isEqualTo("/t3");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 30; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < misses.size(); i++) {
                table.route(misses.get(i));
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isLessThan(misses.size());
    }

    @Test
    void aDamagedTableIsRefusedWithOneException() {
        RowTable compiled = compile(Map.of("/a", "/b", "/c", "/d"), false);
        byte[] whole = compiled.content();
        assertThat(router(compiled).routes()).extracting(Route::from).containsExactly("/a", "/c");
        for (int i = 0; i < whole.length; i++) {
            refused(Arrays.copyOf(whole, i), compiled.checksum());
            for (int bit = 0; bit < 8; bit++) {
                byte[] altered = whole.clone();
                altered[i] ^= (byte) (1 << bit);
                refused(altered, compiled.checksum());
            }
        }
        refused(Arrays.copyOf(whole, whole.length + 1), compiled.checksum());
        refused(compile(Map.of("/a", "/x", "/c", "/d"), false).content(), compiled.checksum());
        assertThatThrownBy(() -> RoutingTable.builder().rows(NAME, 0, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The table " + NAME + " is missing: it belongs to the class files that it was compiled with."
                                + " Build the program again.");
        byte[] newer = whole.clone();
        newer[4]++;
        assertThatThrownBy(() -> RoutingTable.builder().rows(NAME, compiled.checksum(), in(newer)))
                .hasMessageContaining(" has the format of another version of Detour: ");
    }

    private static void refused(byte[] content, int checksum) {
        assertThatThrownBy(() -> RoutingTable.builder().rows(NAME, checksum, in(content)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The table " + NAME + " ")
                .hasMessageEndingWith(" Build the program again.");
    }

    private static RowTable compile(Map<String, String> rows, boolean ignoreCase) {
        MapSettings settings = new MapSettings(
                "Site",
                MapFormat.TSV,
                Optional.empty(),
                List.of(),
                new Located<>("", RandomRule.NOWHERE),
                new Located<>("", RandomRule.NOWHERE),
                QueryPolicy.PRESERVE,
                TrailingSlash.EXACT,
                !ignoreCase,
                List.of(),
                new Located<>(-1L, RandomRule.NOWHERE),
                false);
        String file = canonical(rows).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> row.getKey() + "\t" + row.getValue() + "\n")
                .collect(Collectors.joining());
        List<Rule> rules = MapCompiler.compile(
                        "map.tsv", file.getBytes(StandardCharsets.UTF_8), settings, RandomRule.NOWHERE)
                .rules();
        SiteTable table = SiteTableCompiler.compile(List.of(), rules);
        assertThat(table.code().lines()).isEmpty();
        return table.rows().orElseThrow();
    }

    private static RoutingTable router(RowTable table) {
        return RoutingTable.builder()
                .rows(NAME, table.checksum(), in(table.content()))
                .build();
    }

    private static ByteArrayInputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static String location(RoutingTable table, String path) {
        RouteResult result = table.route(RedirectRequest.of("GET", path));
        if (result instanceof RedirectResponse redirect) {
            return redirect.location();
        }
        assertThat(result).isInstanceOf(NoMatch.class);
        return "none";
    }
}
