package dev.detour.model.map;

/**
 * Why a file, or a row of it, cannot be read.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in UTF-16 units
 * @param message what is wrong and what to write instead
 */
record MapFault(int line, int column, String message) {}
