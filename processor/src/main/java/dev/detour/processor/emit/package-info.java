/**
 * The Java back end: writes down what a plan says. Nothing is decided or checked here.
 *
 * <p>The text of annotation values gets into a file by way of {@link dev.detour.processor.emit.Literals} alone: as an escaped
 * string literal, never as a comment, an identifier or a format.
 */
package dev.detour.processor.emit;
