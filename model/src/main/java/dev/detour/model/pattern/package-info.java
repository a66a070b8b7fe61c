/** Source patterns: their grammar, their canonical form and their languages. */
package dev.detour.model.pattern;
