/** Redirects as events of the JDK Flight Recorder. */
package dev.detour.runtime.jfr;
