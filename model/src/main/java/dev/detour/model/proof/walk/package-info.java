/**
 * Where walks of redirects lead: the search for walks that do not end or have more than one hop, over the graph of what
 * {@linkplain dev.detour.model.proof.rewrite rewrites} to what. What it finds is walked with the interpreter before it is believed.
 */
package dev.detour.model.proof.walk;
