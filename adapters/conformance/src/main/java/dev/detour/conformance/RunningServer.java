package dev.detour.conformance;

/**
 * A real server on a port of the loopback interface.
 *
 * @param port where it speaks HTTP/1.1, over TLS if the test says so
 * @param stop stops it, without waiting for open connections
 */
public record RunningServer(int port, AutoCloseable stop) {}
