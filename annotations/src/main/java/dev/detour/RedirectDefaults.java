package dev.detour;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives values for every {@link Redirect} of the interface that does not set them itself. Each attribute means what the
 * attribute of that name means there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RedirectDefaults {

    /**
     * The hosts of the sources.
     *
     * @return the hosts; empty for any
     * @see Redirect#host()
     */
    String[] host() default {};

    /**
     * The scheme of the sources.
     *
     * @return {@code http}, {@code https}, or empty for either
     * @see Redirect#scheme()
     */
    String scheme() default "";

    /**
     * A literal path that is put before every {@code from} of the interface, never before a {@code to}: with
     * {@code /shop}, the pattern {@code /cart} is {@code /shop/cart}, and {@code /} is {@code /shop/}.
     *
     * @return a path without a final slash, or empty
     */
    String basePath() default "";

    /**
     * The status code.
     *
     * @return 301, 302, 303, 307 or 308
     * @see Redirect#status()
     */
    int status() default 307;

    /**
     * What becomes of the part of the query that the pattern did not consume.
     *
     * @return the policy
     * @see Redirect#query()
     */
    QueryPolicy query() default QueryPolicy.PRESERVE;

    /**
     * Whether {@code /a} and {@code /a/} differ.
     *
     * @return the policy
     * @see Redirect#trailingSlash()
     */
    TrailingSlash trailingSlash() default TrailingSlash.EXACT;

    /**
     * Whether literals of the path match in their own case only.
     *
     * @return {@code false} to match ASCII letters of literals in any case
     * @see Redirect#caseSensitive()
     */
    boolean caseSensitive() default true;

    /**
     * The hosts that a target may name which is not fixed at compile time.
     *
     * @return the hosts; empty for none
     * @see Redirect#allowedHosts()
     */
    String[] allowedHosts() default {};

    /**
     * How long the answers may be cached, in seconds.
     *
     * @return a positive number, 0 for {@code no-store}, -1 for no header
     * @see Redirect#maxAge()
     */
    long maxAge() default -1;
}
