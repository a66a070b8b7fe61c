/**
 * What is proven of a site as a whole, one class a concern. Every finding has a request that shows it, and is replayed with the
 * interpreter before it is reported.
 */
package dev.detour.model.proof;
