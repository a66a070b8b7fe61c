/** Counts what routers answer. */
package dev.detour.micrometer;
