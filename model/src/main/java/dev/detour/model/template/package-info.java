/** Targets: their grammar and their canonical form. */
package dev.detour.model.template;
