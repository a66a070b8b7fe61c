/** Compares generated routers with other routers and with floors that no router can be expected to beat. */
package dev.detour.benchmarks;
