package dev.detour;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a redirect on a method of an interface.
 *
 * <pre>{@code
 * @Redirect(from = "/items/{id}", to = "/products/{id}", status = 308)
 * void product(int id);
 * }</pre>
 *
 * <p>While {@code javac} runs, the redirect is proven right and compiled into {@code <Interface>Router}. Each parameter of
 * the method is a variable of the pattern, by name; its type is a constraint: what does not convert does not match.
 *
 * <p><b>With {@link #to()}</b> the method is abstract and returns {@code void}; it only declares.
 *
 * <p><b>Without {@link #to()}</b> the method computes the target. It returns {@link java.net.URI}, {@code Optional<URI>}
 * (empty: no match), or a {@link java.util.concurrent.CompletionStage} of either, and is {@code default}, or abstract and
 * then left to the user in {@code <Interface>Targets}. What it returns is never trusted:
 *
 * <ul>
 *   <li>a path ({@code /…}) is always allowed, an absolute {@code http} or {@code https} URI only on a host of
 *       {@link #allowedHosts()} and without userinfo; anything else (a relative reference, {@code //host}, another scheme, a
 *       host that is not allowed, more than 8,192 characters) is answered as if nothing matched;
 *   <li>{@code null} is an {@link IllegalStateException} that names the method;
 *   <li>what the method throws passes through unchanged, for the server to handle as any failure. A stage that fails makes
 *       {@code route} throw its cause and {@code routeAsync} complete exceptionally.
 * </ul>
 *
 * <p>Not repeatable: several sources go into {@link #from()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Redirect {

    /**
     * The source patterns; the redirect answers for each. For example {@code /cars/oldest}, {@code /items/{id}},
     * {@code /blog/{year}/{slug:[a-z0-9-]+}}, {@code /docs/{*page}}, {@code /find?q={term}}.
     *
     * @return one or more patterns, each beginning with {@code /}
     */
    String[] from();

    /**
     * The target template: a path such as {@code /products/{id}} or an absolute {@code http} or {@code https} URI.
     * Variables are escaped for the component in which they land (RFC 3986, section 3).
     *
     * @return the template; empty where the method computes the target
     */
    String to() default "";

    /**
     * The status code (RFC 9110, section 15.4).
     *
     * @return 301, 302, 303, 307 or 308
     */
    int status() default 307;

    /**
     * The request methods that are redirected. When none are named: GET and HEAD for 301 and 302; POST, PUT, PATCH and
     * DELETE for 303; all but OPTIONS, TRACE and CONNECT for 307 and 308.
     *
     * @return the methods, each once; HEAD goes with GET
     */
    HttpMethod[] methods() default {};

    /**
     * The hosts of the source: {@code www.example.org}, {@code www.example.org:8443}, or {@code *.example.org} for one or
     * more labels before the domain. Without a port, any port matches.
     *
     * @return the hosts; empty for any
     */
    String[] host() default {};

    /**
     * The scheme of the source.
     *
     * @return {@code http}, {@code https}, or empty for either
     */
    String scheme() default "";

    /**
     * What becomes of the part of the query that the pattern did not consume.
     *
     * @return the policy
     */
    QueryPolicy query() default QueryPolicy.PRESERVE;

    /**
     * Whether {@code /a} and {@code /a/} differ.
     *
     * @return the policy
     */
    TrailingSlash trailingSlash() default TrailingSlash.EXACT;

    /**
     * Whether literals of the path match in their own case only.
     *
     * @return {@code false} to match ASCII letters of literals in any case
     */
    boolean caseSensitive() default true;

    /**
     * The hosts that a target may name which is not fixed at compile time: one that is computed or has a variable in its
     * authority. The form is that of {@link #host()}; without a port, only the scheme's default port is allowed.
     *
     * @return the hosts; empty for none
     */
    String[] allowedHosts() default {};

    /**
     * How long the answer may be cached, in seconds (RFC 9111, section 5.2.2.1).
     *
     * @return {@code Cache-Control: max-age=N} for a positive number, {@code no-store} for 0, no header for -1
     */
    long maxAge() default -1;
}
