/** Redirects in front of a servlet, on an embedded Jetty. */
package dev.detour.samples.jetty;
