package dev.detour.benchmarks;

import dev.detour.runtime.Nullable;
import java.nio.charset.StandardCharsets;

/**
 * A request of a benchmark, and what it is to be answered.
 *
 * @param method its method
 * @param octets its path, as it comes from the wire
 * @param rule the rule that matches; {@code null}: none does
 * @param location the expected location; {@code null}: no redirect
 */
record Request(
        String method,
        byte[] octets,
        @Nullable Rule rule,
        @Nullable String location) {

    static Request of(String method, String path, @Nullable Rule rule, @Nullable String location) {
        return new Request(method, path.getBytes(StandardCharsets.ISO_8859_1), rule, location);
    }

    /** A fresh text each time: no hash is known of it. */
    String path() {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }
}
