package dev.detour.conformance;

import java.util.List;
import java.util.Map;

/**
 * A response as it stood on the wire.
 *
 * @param status the status code
 * @param headers the field lines by their name in lower case
 * @param body the content, one character a byte
 */
public record RawResponse(int status, Map<String, List<String>> headers, String body) {

    /**
     * The one value of a field.
     *
     * @param name its name, in lower case
     * @return its value
     * @throws AssertionError if it stands there never, or more than once
     */
    public String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        if (values.size() != 1) {
            throw new AssertionError(name + " stands " + values.size() + " times in " + this);
        }
        return values.get(0);
    }
}
