/** From findings to messages of the compiler: where they are shown, how severe they are, and which ones are silenced. */
package dev.detour.processor.report;
