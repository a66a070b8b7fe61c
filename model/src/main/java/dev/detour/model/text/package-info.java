/** What the grammars of patterns and templates have in common. */
package dev.detour.model.text;
