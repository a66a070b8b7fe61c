/**
 * What users of a generated router meet: a {@link dev.detour.runtime.RedirectRequest} goes into a
 * {@link dev.detour.runtime.RedirectRouter}, a {@link dev.detour.runtime.RouteResult} comes out.
 */
package dev.detour.runtime;
