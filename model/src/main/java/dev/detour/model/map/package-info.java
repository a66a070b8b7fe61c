/** Tables of redirects that are kept in files: from bytes to rows, and from rows to the same rules that annotations give. */
package dev.detour.model.map;
