/**
 * The annotation processor. Each type goes through the same stages: {@code source} reads it and says what is wrong,
 * {@code report} shows that, {@code assemble} decides what is generated, {@code emit} writes it down.
 */
package dev.detour.processor;
