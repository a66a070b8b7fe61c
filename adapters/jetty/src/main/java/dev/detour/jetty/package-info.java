/** Redirects in front of, or as, a handler of Jetty. */
package dev.detour.jetty;
