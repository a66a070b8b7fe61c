package dev.detour.conformance;

import dev.detour.runtime.Nullable;
import dev.detour.runtime.RedirectRequest;
import java.nio.charset.StandardCharsets;

/**
 * A request of the suite, byte for byte.
 *
 * @param id what refusals name it by: the method where it is not GET, the host where it is not that of a fixture, and the target as
 *     the table has it
 * @param method the method
 * @param host the {@code Host} field; {@code null}: there is none
 * @param target the request target; what is no ASCII is sent in UTF-8
 */
public record Row(String id, String method, @Nullable String host, String target) {

    /** Whether the target ends where the request line does: a space or the end of a line would end it earlier. */
    boolean isOneToken() {
        return target.chars().noneMatch(c -> c == '\r' || c == '\n' || c == ' ');
    }

    /** Whether nothing may follow the fields of a response to it (RFC 9110, 9.3.2). */
    boolean isHead() {
        return method.equals("HEAD");
    }

    /** The request, one character a byte. */
    String bytes() {
        String line = method + " " + target + " HTTP/1.1\r\n" + (host == null ? "" : "Host: " + host + "\r\n") + "\r\n";
        return octets(line);
    }

    /** Text in UTF-8, one character a byte. */
    static String octets(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** What a router is asked for it. */
    RedirectRequest request() {
        return RedirectRequest.received(method, "http", host, target);
    }

    /** The same row, but for the white space around its host. */
    Row stripped() {
        return new Row(id, method, host == null ? null : host.strip(), target);
    }

    @Override
    public String toString() {
        return id;
    }
}
