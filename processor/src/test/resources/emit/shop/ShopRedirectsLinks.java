package com.shop;

import dev.detour.runtime.Generated;
import dev.detour.runtime.target.Link;

/**
 * Builds links to the redirects of {@link ShopRedirects}.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
public final class ShopRedirectsLinks {
    /**
     * An automaton: what a variable or a segment may be.
     */
    private static final String AUTOMATON_0 = "2d>1,30-39>2;30-39>2;!30-39>2";

    /**
     * An automaton: what a variable or a segment may be.
     */
    private static final String AUTOMATON_1 = "0-ff>1;!0-ff>1";

    /**
     * There are no instances.
     */
    private ShopRedirectsLinks() {
    }

    /**
     * Builds a link to {@link ShopRedirects#oldestCar()}.
     *
     * @return path and query
     */
    public static String oldestCar() {
        return "/cars/oldest";
    }

    /**
     * Builds a link to {@link ShopRedirects#product(int)}.
     *
     * @param id the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String product(int id) {
        return Link.of("/items/{id:0}", AUTOMATON_0).with("id", Integer.toString(id)).build();
    }

    /**
     * Builds a link to {@link ShopRedirects#blog(int, String)}.
     *
     * @param year the value of the variable
     * @param slug the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String blog(int year, String slug) {
        return Link.of("/blog/{year:0}/{slug}", AUTOMATON_0)
                .with("year", Integer.toString(year))
                .with("slug", slug)
                .build();
    }

    /**
     * Builds a link to {@link ShopRedirects#docs()}.
     *
     * @param p1 the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String docs(String p1) {
        return Link.of("/docs/{*page}").with("page", "p1", p1).build();
    }

    /**
     * Builds a link to {@link ShopRedirects#release()}.
     *
     * @param p1 the value of the variable
     * @param p2 the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String release(String p1, String p2) {
        return Link.of("/releases/<0>")
                .mixed("{major}.{minor}", AUTOMATON_1, AUTOMATON_1, AUTOMATON_1)
                .with("major", "p1", p1)
                .with("minor", "p2", p2)
                .build();
    }

    /**
     * Builds a link to {@link ShopRedirects#shortLink(String)}.
     *
     * @param code the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String shortLink(String code) {
        return Link.of("/go/{code}").with("code", code).build();
    }
}
