package dev.detour;

/** How a file of redirects is written; see {@link RedirectMap#format()}. */
public enum MapFormat {
    /**
     * As the file's name says: {@code .tsv} is {@link #TSV}, {@code .csv} is {@link #CSV}, and a file named {@code _redirects}
     * is {@link #NETLIFY}.
     */
    AUTO,
    /**
     * Lines of {@code from}, {@code to} and optionally a status, parted by tabs; blank lines and lines that start with
     * {@code #} are skipped.
     */
    TSV,
    /**
     * RFC 4180, with a header row that names {@code from}, {@code to} and optionally {@code status}, {@code methods} and
     * {@code query}, in any order. An empty cell is the default.
     */
    CSV,
    /**
     * The {@code _redirects} file of Netlify: {@code :name}, {@code *} and {@code :splat}, query conditions, and a trailing
     * comment. A final slash is optional, and the status is 301 unless something says otherwise. Rewrites, conditions on
     * anything but the query, and {@code !} are errors.
     */
    NETLIFY
}
