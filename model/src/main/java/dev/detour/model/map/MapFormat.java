package dev.detour.model.map;

import java.util.Locale;
import java.util.Optional;

/** How a file of redirects is written. The constants are those of the annotation. */
public enum MapFormat {
    /** As the file's name says. */
    AUTO,
    /** Values parted by tabs. */
    TSV,
    /** Comma-separated values with a header row (RFC 4180). */
    CSV,
    /** A {@code _redirects} file. */
    NETLIFY;

    /** The last segment of the path of a file in the format of Netlify. */
    private static final String NETLIFY_FILE = "_redirects";

    /**
     * The format of a file.
     *
     * @param file its path
     * @return the format itself, or for {@link #AUTO} what the name says; empty where it says nothing
     */
    public Optional<MapFormat> of(String file) {
        if (this != AUTO) {
            return Optional.of(this);
        }
        String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.equals(NETLIFY_FILE)) {
            return Optional.of(NETLIFY);
        }
        return name.endsWith(".tsv") ? Optional.of(TSV) : name.endsWith(".csv") ? Optional.of(CSV) : Optional.empty();
    }
}
