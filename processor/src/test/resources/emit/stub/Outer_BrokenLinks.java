import dev.detour.runtime.Generated;

/**
 * Builds links to the redirects of {@link Outer.Broken}.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
public final class Outer_BrokenLinks {
    /**
     * There are no instances.
     */
    private Outer_BrokenLinks() {
    }

    /**
     * Builds a link to {@link Outer.Broken#template(int)}.
     *
     * @param id the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String template(int id) {
        throw new IllegalStateException("The declaration has an error");
    }

    /**
     * Builds a link to {@link Outer.Broken#later(String)}.
     *
     * @param id the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String later(String id) {
        throw new IllegalStateException("The declaration has an error");
    }
}
