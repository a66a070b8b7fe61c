package dev.detour.model;

/** The request methods that a declaration can name (RFC 9110, section 9; RFC 5789). */
public enum HttpMethod {
    GET,
    HEAD,
    POST,
    PUT,
    PATCH,
    DELETE,
    OPTIONS
}
