package dev.detour.conformance;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http2.frame.DefaultFrameFactory;
import org.apache.hc.core5.http2.frame.FrameConsts;
import org.apache.hc.core5.http2.frame.FrameFactory;
import org.apache.hc.core5.http2.frame.FrameFlag;
import org.apache.hc.core5.http2.frame.FrameType;
import org.apache.hc.core5.http2.frame.RawFrame;
import org.apache.hc.core5.http2.hpack.HPackDecoder;
import org.apache.hc.core5.http2.hpack.HPackEncoder;
import org.apache.hc.core5.http2.hpack.HPackException;
import org.apache.hc.core5.http2.impl.io.FrameInputBuffer;
import org.apache.hc.core5.http2.impl.io.FrameOutputBuffer;
import org.apache.hc.core5.util.ByteArrayBuffer;

/**
 * One HTTP/2 connection to a server, in clear text and with prior knowledge (RFC 9113, 3.3), on which a test says exactly which bytes
 * each field holds. It keeps within the first flow-control window, which is wide enough for tests.
 */
public final class Http2Connection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 10_000;
    private static final byte[] PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final FrameFactory FRAMES = DefaultFrameFactory.INSTANCE;

    /** What every peer begins with (RFC 9113, 4.2; RFC 7541, 4.2). */
    private static final int FRAME_SIZE = FrameConsts.MIN_FRAME_SIZE;

    private static final int TABLE_SIZE = 4096;

    /** How much of a frame of fields is about priorities, in bytes (RFC 9113, 6.2). */
    private static final int PRIORITY_SIZE = 5;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final FrameInputBuffer received = new FrameInputBuffer(FRAME_SIZE);
    private final FrameOutputBuffer sent = new FrameOutputBuffer(FRAME_SIZE);
    private final HPackEncoder encoder = new HPackEncoder(TABLE_SIZE, StandardCharsets.ISO_8859_1);
    private final HPackDecoder decoder = new HPackDecoder(TABLE_SIZE, StandardCharsets.ISO_8859_1);
    private final Map<Integer, Http2Stream> streams = new HashMap<>();

    /** Those of clients are odd (RFC 9113, 5.1.1). */
    private int nextStream = 1;

    /**
     * Connects.
     *
     * @param port a port of the loopback interface
     * @throws IOException if nobody listens there
     */
    public Http2Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = new BufferedOutputStream(socket.getOutputStream());
        out.write(PREFACE);
        send(FRAMES.createSettings());
    }

    /**
     * Sends a request.
     *
     * @param fields its fields, those with a colon first; their names and values are one character a byte
     * @param content its content, one character a byte
     * @return the number of its stream
     * @throws IOException if the connection fails
     */
    public int send(List<? extends Header> fields, String content) throws IOException {
        int stream = nextStream;
        nextStream += 2;
        streams.put(stream, new Http2Stream());
        ByteArrayBuffer block = new ByteArrayBuffer(FRAME_SIZE);
        encoder.encodeHeaders(block, fields, true);
        ByteBuffer header = ByteBuffer.wrap(block.array(), 0, block.length());
        send(FRAMES.createHeaders(stream, header, true, content.isEmpty()));
        if (!content.isEmpty()) {
            ByteBuffer data = ByteBuffer.wrap(content.getBytes(StandardCharsets.ISO_8859_1));
            send(FRAMES.createData(stream, data, true));
        }
        return stream;
    }

    private void send(RawFrame frame) throws IOException {
        sent.write(frame, out);
        out.flush();
    }

    /**
     * Reads the response on a stream; those on other streams that come before it are kept.
     *
     * @param number the number of the stream
     * @return the response, with the names of its fields as they were sent
     * @throws IOException if the stream or the connection ends before it
     */
    public RawResponse read(int number) throws IOException {
        Http2Stream stream = Objects.requireNonNull(streams.get(number), "no such stream");
        while (!stream.isAtItsEnd()) {
            receive();
        }
        streams.remove(number);
        return stream.response();
    }

    private void receive() throws IOException {
        RawFrame frame = received.read(in);
        FrameType type = frame == null ? FrameType.GOAWAY : FrameType.valueOf(frame.getType());
        switch (type) {
            case SETTINGS -> acknowledge(frame, FRAMES.createSettingsAck());
            case PING -> acknowledge(frame, FRAMES.createPingAck(frame.getPayloadContent()));
            case HEADERS -> stream(frame).begin(fields(frame), isLast(frame));
            case DATA -> stream(frame).append(content(frame), isLast(frame));
            case RST_STREAM -> stream(frame).reset(new StreamResetException(frame.getStreamId(), code(frame)));
            case GOAWAY -> throw new EOFException("the server closed the connection");
            default -> {
                // Says nothing of a response.
            }
        }
    }

    private void acknowledge(RawFrame frame, RawFrame acknowledgement) throws IOException {
        if (!frame.isFlagSet(FrameFlag.ACK)) {
            send(acknowledgement);
        }
    }

    /** A stream that a test has read to its end may still be reset: nobody looks at that any more. */
    private Http2Stream stream(RawFrame frame) {
        return streams.getOrDefault(frame.getStreamId(), new Http2Stream());
    }

    /** No response here has more fields than one frame holds. */
    private List<Header> fields(RawFrame frame) throws IOException {
        if (!frame.isFlagSet(FrameFlag.END_HEADERS)) {
            throw new IOException("fields go on in a second frame");
        }
        ByteBuffer block = frame.getPayloadContent();
        if (frame.isFlagSet(FrameFlag.PRIORITY)) {
            // What else a request depends on (RFC 9113, 5.3.2) says nothing of a response.
            block.position(block.position() + PRIORITY_SIZE);
        }
        try {
            return decoder.decodeHeaders(block);
        } catch (HPackException e) {
            throw new IOException(e);
        }
    }

    /** An empty frame has no buffer. */
    private static ByteBuffer content(RawFrame frame) {
        return frame.getLength() == 0 ? ByteBuffer.allocate(0) : frame.getPayloadContent();
    }

    private static boolean isLast(RawFrame frame) {
        return frame.isFlagSet(FrameFlag.END_STREAM);
    }

    private static int code(RawFrame frame) {
        return frame.getPayloadContent().getInt();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
