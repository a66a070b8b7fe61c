/** Redirects in front of, or as, the request handler of an HTTP server of Vert.x. */
package dev.detour.vertx;
