/** What generated handlers and links run on: templates, conversions, and the safety of {@code Location}. */
package dev.detour.runtime.target;
