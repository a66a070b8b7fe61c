/** Regular languages over the texts of paths: types, regular expressions, and the automata behind both. */
package dev.detour.model.language;
