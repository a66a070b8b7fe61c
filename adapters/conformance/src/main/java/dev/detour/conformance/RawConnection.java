package dev.detour.conformance;

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
public final class RawConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 10_000;

    private final Socket socket;
    private final InputStream in;

    /**
     * Connects.
     *
     * @param port a port of the loopback interface
     * @throws IOException if nobody listens there
     */
    public RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * Sends text, one byte a character.
     *
     * @param text characters up to U+00FF
     * @return this connection
     * @throws IOException if the connection fails
     */
    public RawConnection send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        return this;
    }

    /**
     * Reads the response to a request of a method.
     *
     * @param method the method: nothing follows the fields of a response to {@code HEAD}
     * @return the response; those of status 1xx are passed over
     * @throws IOException if the connection ends before it
     */
    public RawResponse read(String method) throws IOException {
        int status = Integer.parseInt(readLine().split(" ", -1)[1]);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = readLine(); !line.isEmpty(); line = readLine()) {
            String[] field = line.split(": *", 2);
            headers.computeIfAbsent(field[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(field[1]);
        }
        if (status < 200) {
            return read(method);
        }
        boolean empty = method.equals("HEAD") || status == 204 || status == 304;
        return new RawResponse(status, headers, empty ? "" : content(headers));
    }

    /**
     * Waits for the server to close the connection.
     *
     * @return whether it did so before it sent anything more
     * @throws IOException if it does neither in time
     */
    public boolean isClosedByServer() throws IOException {
        return in.read() < 0;
    }

    private String content(Map<String, List<String>> headers) throws IOException {
        byte[] content;
        if (headers.containsKey("content-length")) {
            content =
                    in.readNBytes(Integer.parseInt(headers.get("content-length").get(0)));
        } else if (headers.containsKey("transfer-encoding")) {
            return chunks();
        } else {
            content = in.readAllBytes();
        }
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private String chunks() throws IOException {
        StringBuilder content = new StringBuilder();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            content.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
            readLine();
        }
        readLine();
        return content.toString();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(readLine().trim(), 16);
    }

    private String readLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server closed the connection after: " + line);
            }
            line.append((char) c);
        }
        // Each line ends in CR LF.
        return line.substring(0, line.length() - 1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
