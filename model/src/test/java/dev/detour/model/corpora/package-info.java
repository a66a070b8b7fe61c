/**
 * What the analyses say of redirects that real sites serve. The tables are not part of the project: where they lie beside the
 * checkout they are read, each by a reader of its format, and the rules are made of them as they stand, faults included.
 */
package dev.detour.model.corpora;
