package dev.detour.conformance;

import dev.detour.runtime.Nullable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.core5.http.Header;

/** What has come of a response on its stream. */
final class Http2Stream {

    private static final String STATUS = ":status";

    private final Map<String, List<String>> headers = new TreeMap<>();
    private final StringBuilder content = new StringBuilder();
    private boolean ended;
    private @Nullable IOException failure;

    /** A section of fields: of a response, of an interim one that comes before it, or of its trailers. */
    void begin(List<Header> fields, boolean last) {
        if (statusOf(headers).startsWith("1")) {
            headers.clear();
        }
        for (Header field : fields) {
            headers.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
        }
        ended = last;
    }

    void append(ByteBuffer data, boolean last) {
        content.append(StandardCharsets.ISO_8859_1.decode(data));
        ended = last;
    }

    /** A server may ask for no more of the request once it has sent the whole response (RFC 9113, 8.1). */
    void reset(IOException reason) {
        if (!ended) {
            failure = reason;
        }
    }

    boolean isAtItsEnd() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return ended;
    }

    RawResponse response() {
        Map<String, List<String>> fields = new TreeMap<>(headers);
        fields.remove(STATUS);
        return new RawResponse(Integer.parseInt(statusOf(headers)), fields, content.toString());
    }

    private static String statusOf(Map<String, List<String>> headers) {
        return headers.getOrDefault(STATUS, List.of("")).get(0);
    }
}
