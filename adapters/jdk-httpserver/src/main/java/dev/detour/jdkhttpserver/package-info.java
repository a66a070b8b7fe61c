/** Redirects in front of, or as, a handler of the JDK's own HTTP server. */
package dev.detour.jdkhttpserver;
