/** A shop on Vert.x: a program to start from. */
package dev.detour.samples.vertx;
