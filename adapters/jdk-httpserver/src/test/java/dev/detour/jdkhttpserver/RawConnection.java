package dev.detour.jdkhttpserver;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One connection to a server, on which a test says exactly which bytes are sent. */
final class RawConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 10_000;

    private final Socket socket;
    private final InputStream in;

    RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends text, one byte a character. */
    RawConnection send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /** Reads a response to a method that has content in its responses. */
    RawResponse read() throws IOException {
        return read(true);
    }

    /** Reads a response to HEAD: fields, and nothing after them. */
    RawResponse readHead() throws IOException {
        return read(false);
    }

    /** Whether the server has closed the connection; waits for it to do so. */
    boolean isClosedByServer() throws IOException {
        return in.read() < 0;
    }

    private RawResponse read(boolean content) throws IOException {
        int status = Integer.parseInt(readLine().split(" ")[1]);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            String[] field = line.split(": ?", 2);
            headers.computeIfAbsent(field[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(field[1]);
        }
        int length = content ? Integer.parseInt(headers.get("content-length").get(0)) : 0;
        String body = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        return new RawResponse(status, headers, body);
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection after: " + line);
            }
            line.append((char) c);
        }
        // Fields are read as one character a byte; each line ends in CR LF.
        return line.substring(0, line.length() - 1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
