/** Redirects in front of, or as, the application of a channel that speaks HTTP. */
package dev.detour.netty;
