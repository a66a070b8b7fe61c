package dev.detour;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds redirects that are kept in files to those that the interface declares: one table, proven as a whole.
 *
 * <pre>{@code
 * @RedirectMap("legacy.tsv")
 * public interface ShopRedirects {}
 * }</pre>
 *
 * <p>What the attributes leave open is as {@link RedirectDefaults} says; its {@code basePath} stands before every row's
 * source.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RedirectMap {

    /**
     * The files, as paths below the root of the class path or of the folder that the option
     * {@code -Adetour.resources=DIR} names: {@code legacy.tsv}, {@code com/shop/legacy.csv}. They are UTF-8; a byte-order
     * mark is skipped, and lines end with LF or CRLF.
     *
     * @return one or more paths of segments parted by {@code /}, without a leading slash, {@code .} and {@code ..}
     */
    String[] value();

    /**
     * How the files are written.
     *
     * @return the format of all files; {@link MapFormat#AUTO} to go by the name of each
     */
    MapFormat format() default MapFormat.AUTO;

    /**
     * The status code of the rows that give none themselves. In a file of {@link MapFormat#NETLIFY}, where this is not set it
     * is 301.
     *
     * @return 301, 302, 303, 307 or 308
     */
    int status() default 307;

    /**
     * What becomes of the part of the query that the source did not consume, for the rows that do not say so themselves.
     *
     * @return the policy
     * @see Redirect#query()
     */
    QueryPolicy query() default QueryPolicy.PRESERVE;

    /**
     * The hosts of the sources.
     *
     * @return the hosts; empty for any
     * @see Redirect#host()
     */
    String[] host() default {};

    /**
     * Whether the rows of {@link MapFormat#TSV} and {@link MapFormat#CSV} are patterns and templates. Otherwise they are
     * literal: <code>(</code>, {@code :}, {@code *} and <code>{</code> stand for themselves, and a {@code ?} starts a literal
     * query condition.
     *
     * @return {@code true} for patterns and templates as in {@link Redirect}
     */
    boolean patterns() default false;
}
