/** Sites as JSON, for tools and for review. */
package dev.detour.model.manifest;
