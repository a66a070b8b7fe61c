/** What every adapter is tested with. */
package dev.detour.conformance;
