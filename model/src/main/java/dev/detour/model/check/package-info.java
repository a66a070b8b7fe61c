/** What is proven of a declaration by itself, one class a concern: from a {@code Declaration} to a {@code Rule}. */
package dev.detour.model.check;
