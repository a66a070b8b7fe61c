/**
 * The front end: from elements and annotations to {@link dev.detour.model.Declaration declarations}, with what is wrong in
 * terms of the Java language. What is wrong in terms of HTTP the model finds.
 *
 * <p>Nothing is reported here: findings are data, and whoever reads a type decides whether and where to report them.
 */
package dev.detour.processor.source;
