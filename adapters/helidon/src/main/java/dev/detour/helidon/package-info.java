/** Redirects in front of, or as, the routing of a web server of Helidon SE. */
package dev.detour.helidon;
