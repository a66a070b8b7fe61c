package dev.detour.model.interpret;

import java.util.Optional;

/**
 * A request as it arrives.
 *
 * @param method the method, case-sensitive
 * @param scheme the scheme; empty where it is not known
 * @param host the host with its port, if it has one; empty where there is none
 * @param path the path as sent
 * @param query the query as sent; empty where there is no {@code ?}
 */
public record Request(
        String method, Optional<String> scheme, Optional<String> host, String path, Optional<String> query) {}
