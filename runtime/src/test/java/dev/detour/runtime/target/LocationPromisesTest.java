package dev.detour.runtime.target;

import static org.assertj.core.api.Assertions.assertThat;

import dev.detour.runtime.RedirectRequest;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The promises about {@code Location}, on random hostile requests: whatever comes in, they hold for what goes out. */
class LocationPromisesTest {

    private static final int CASES = 200_000;

    /** What hostile requests are made of, parted by spaces. */
    private static final String[] PIECES =
            ("/ // \\ %2f %2F %5c %25 %252f %25252F %25%32%66 . .. %2e %252e %25252e ; %3b %253B %25253b "
                            + "%25255C %09 %2509 %00 %7f %C2%85 \t \n \r a evil.com http: https: javascript: @ : ? # & = + "
                            + "%EF%BC%8F %EF%BC%BC %EF%BC%8E %EF%BC%85 %EF%BC%92 %E2%80%A4 %E2%80%A5 %E2%81%84 %E2%88%95 "
                            + "%E2%A7%B5 %CD%BE %CC%81 %CC%87 %C2%BD %E2%84%80 % %4 %zz 2f 2e f e 5c %C3%A9 %C0%AF %FF \u00e9 "
                            + "\uff0f \u560a [ | \" < {r} $1 ~ - ")
                    .split(" ");

    @Test
    void holdForRandomRequests() {
        long seed = Long.getLong("detour.seed", 20_240_229);
        Random random = new Random(seed);
        int redirects = 0;
        for (int i = 0; i < CASES; i++) {
            RedirectRequest request = request(random);
            try {
                redirects += Promises.check(request, random) ? 1 : 0;
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", case " + i + ": " + escape(request.toString()), e);
            }
        }
        // Else the generator would have gone stale.
        assertThat(redirects).isGreaterThan(CASES / 50);
    }

    private static RedirectRequest request(Random random) {
        String path = "/" + "rbstuvwx".charAt(random.nextInt(8)) + (random.nextInt(8) == 0 ? "" : "/") + text(random);
        String query = random.nextInt(3) > 0 ? null : random.nextBoolean() ? "r=" + text(random) : text(random);
        if (path.startsWith("/w") && random.nextBoolean()) {
            return new RedirectRequest("GET", "https", "own.example", "/w", "r=" + text(random));
        }
        return new RedirectRequest("GET", "https", "own.example", path, query);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            int piece = random.nextInt(PIECES.length + 1);
            text.append(piece < PIECES.length ? PIECES[piece] : " ");
        }
        return text.toString();
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(
                        c -> out.append(c > 0x1F && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return out.toString();
    }
}
