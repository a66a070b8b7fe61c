package dev.detour.model.corpora;

import java.util.List;

/** Reads redirects in one of the formats that sites keep them in. */
interface TableReader {

    /**
     * Reads a file.
     *
     * @param lines all of its lines
     * @return its redirects; never throws for what the file holds
     */
    Table read(List<Line> lines);
}
