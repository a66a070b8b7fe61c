package com.shop;

import dev.detour.runtime.Generated;
import dev.detour.runtime.target.Link;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Builds links to the redirects of {@link Computed}.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
final class ComputedLinks {
    /**
     * An automaton: what a variable or a segment may be.
     */
    private static final String AUTOMATON_0 = "2d>1,30-39>2;30-39>2;!30-39>2";

    /**
     * There are no instances.
     */
    private ComputedLinks() {
    }

    /**
     * Builds a link to {@link Computed#declared(double, boolean, char, java.util.UUID)}.
     *
     * @param price the value of the variable
     * @param used the value of the variable
     * @param size the value of the variable
     * @param key the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String declared(double price, boolean used, char size, UUID key) {
        return Link.of("/declared/{price}/{used}/{size}/{key}")
                .with("price", Double.toString(price))
                .with("used", Boolean.toString(used))
                .with("size", Character.toString(size))
                .with("key", key == null ? null : key.toString())
                .build();
    }

    /**
     * Builds a link to {@link Computed#home()}.
     *
     * @return path and query
     */
    public static String home() {
        return "/home";
    }

    /**
     * Builds a link to {@link Computed#today(java.time.LocalDate, java.util.concurrent.TimeUnit, com.shop.Sku)}.
     *
     * @param day the value of the variable
     * @param unit the value of the variable
     * @param sku the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String today(LocalDate day, TimeUnit unit, Sku sku) {
        return Link.of("/{day}/{unit}/{sku}")
                .with("day", day == null ? null : day.toString())
                .with("unit", unit == null ? null : unit.name())
                .withConverted("sku", sku == null ? null : sku.toString(), Sku::of)
                .build();
    }

    /**
     * Builds a link to {@link Computed#byHand(Integer, String)}.
     *
     * @param targets the value of the variable
     * @param request the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String byHand(Integer targets, String request) {
        return Link.of("/hand/{targets:0}/{request}", AUTOMATON_0)
                .with("targets", targets == null ? null : targets.toString())
                .with("request", request)
                .build();
    }

    /**
     * Builds a link to {@link Computed#later()}.
     *
     * @return path and query
     */
    public static String later() {
        return "/later";
    }

    /**
     * Builds a link to {@link Computed#perhapsLater(long, String)}.
     *
     * @param id the value of the variable
     * @param name the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String perhapsLater(long id, String name) {
        return Link.of("/later/{id:0}/{name}", AUTOMATON_0)
                .with("id", Long.toString(id))
                .with("name", name)
                .build();
    }

    /**
     * Builds a link to {@link Computed#now(String)}.
     *
     * @param name the value of the variable
     * @return path and query
     * @throws IllegalArgumentException naming the parameter, where the pattern would not match
     */
    public static String now(String name) {
        return Link.of("/now/{name}").with("name", name).build();
    }
}
