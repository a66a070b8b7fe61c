/** What users of Detour write: redirects, declared on the methods of interfaces. */
package dev.detour;
