/** Finds the files that tables are kept in, and nothing outside the folders where they may be. */
package dev.detour.processor.file;
