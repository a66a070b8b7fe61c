/** A shop on Netty: a program to start from. */
package dev.detour.samples.netty;
