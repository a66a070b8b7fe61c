/** From what the sources say to what is generated: every decision that is left, such as names, so that emitters make none. */
package dev.detour.processor.assemble;
