/** What a proof tells: diagnostics that take several rules, and how the requests that show them are written. */
package dev.detour.model.proof.finding;
