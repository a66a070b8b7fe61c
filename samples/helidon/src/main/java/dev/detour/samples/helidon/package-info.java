/** A shop on Helidon: a program to start from. */
package dev.detour.samples.helidon;
