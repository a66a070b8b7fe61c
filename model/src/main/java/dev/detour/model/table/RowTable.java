package dev.detour.model.table;

/**
 * The rows of the tables of a site, in the binary form that a router reads when it is made.
 *
 * @param content the bytes of the resource
 * @param checksum the CRC-32C of what follows the header, which the router was compiled with
 */
@SuppressWarnings("ArrayRecordComponent")
public record RowTable(byte[] content, int checksum) {}
