package dev.detour.model.host;

import java.util.OptionalInt;

/**
 * A host as a declaration names it: {@code www.example.org}, {@code *.example.org}, {@code [::1]}, each with or without a
 * port.
 *
 * @param wildcard whether one or more labels stand before the name
 * @param name lower case, ASCII (IDNs as A-labels), without a trailing dot and without {@code *.}
 * @param port the port, 1 to 65535; empty where none is named
 */
public record HostPattern(boolean wildcard, String name, OptionalInt port) {

    /**
     * The pattern as it is written in its canonical form.
     *
     * @return for example {@code *.example.org:8443}
     */
    @Override
    public String toString() {
        String host = wildcard ? "*." + name : name;
        return port.isPresent() ? host + ":" + port.getAsInt() : host;
    }
}
