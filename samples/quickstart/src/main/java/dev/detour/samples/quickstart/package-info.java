/** A small server with two sets of redirects: a program to start from. */
package dev.detour.samples.quickstart;
