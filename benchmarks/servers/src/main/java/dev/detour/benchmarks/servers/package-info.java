/** What redirects cost whole servers. */
package dev.detour.benchmarks.servers;
