/**
 * Families of requests as terms: texts of which parts are unknown, each in a regular language. Searches follow families, since
 * requests are endless; what becomes known on the way is put in by substitution, as it is where terms are unified.
 */
package dev.detour.model.proof.term;
