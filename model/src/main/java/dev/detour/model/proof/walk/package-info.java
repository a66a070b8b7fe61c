/**
 * Where walks of redirects lead: requests as terms with variables, rules as rewritings of them, and the search for walks that
 * do not end or have more than one hop. What the search finds is walked with the interpreter before it is believed.
 */
package dev.detour.model.proof.walk;
