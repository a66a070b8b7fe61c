package dev.detour.conformance;

import java.io.IOException;

/** A server has given up one stream of a connection (RFC 9113, 6.4). */
final class StreamResetException extends IOException {

    private static final long serialVersionUID = 1;

    StreamResetException(int stream, int code) {
        super("the server reset stream " + stream + " with code " + code);
    }
}
