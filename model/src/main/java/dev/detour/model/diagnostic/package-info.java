/** Findings: which rule is broken, how much that weighs, and the message; where and how they are shown is the front end's. */
package dev.detour.model.diagnostic;
