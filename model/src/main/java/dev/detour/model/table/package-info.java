/** Routing tables in the text form that generated code hands to the runtime. */
package dev.detour.model.table;
