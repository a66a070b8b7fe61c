package dev.detour.benchmarks.servers;

import dev.detour.runtime.RedirectResponse;
import java.nio.charset.StandardCharsets;

/** The answer that a server gives without Detour: always the same, made beforehand, as long as the usual one. */
final class Fixed {

    static final int STATUS = 307;
    static final String LOCATION = "/en/documentation/getting-started/accessibility/performance-12345";
    static final String TYPE = "text/html; charset=utf-8";

    private Fixed() {}

    static byte[] content() {
        return new RedirectResponse(STATUS, LOCATION, -1, false).body().getBytes(StandardCharsets.US_ASCII);
    }
}
