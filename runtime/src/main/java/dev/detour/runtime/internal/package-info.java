/** What routing table and targets share; not exported, and free to change. */
package dev.detour.runtime.internal;
