package dev.detour.processor.element;

/**
 * The names of the annotations. The processor does not depend on their classes: it reads mirrors, so that it can tell what
 * is set from what is a default.
 */
public final class Annotations {

    /** Declares a redirect on a method. */
    public static final String REDIRECT = "dev.detour.Redirect";
    /** Gives values for all redirects of an interface. */
    public static final String DEFAULTS = "dev.detour.RedirectDefaults";
    /** Adds redirects that are kept in files. */
    public static final String MAP = "dev.detour.RedirectMap";
    /** Joins interfaces into a site. */
    public static final String SITE = "dev.detour.RedirectSite";

    /** Stands on a generated handler class and says of which method it was made. */
    public static final String DECLARATION = "dev.detour.runtime.Declaration";

    /** Stands on a generated class and keeps the rows of an interface's table. */
    public static final String ROWS = "dev.detour.runtime.Rows";

    private Annotations() {}
}
