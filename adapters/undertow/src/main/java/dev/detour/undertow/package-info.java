/** Redirects in front of, or as, a handler of Undertow. */
package dev.detour.undertow;
