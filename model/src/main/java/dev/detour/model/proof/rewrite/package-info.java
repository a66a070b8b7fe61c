/**
 * Routes as rewritings of {@linkplain dev.detour.model.proof.term terms}: which requests of a family a route matches, and which
 * family its target makes of them. Knows single redirects and no walk, so that every search follows the same ones.
 */
package dev.detour.model.proof.rewrite;
