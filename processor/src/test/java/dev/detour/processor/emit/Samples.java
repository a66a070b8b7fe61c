package dev.detour.processor.emit;

import javax.annotation.processing.ProcessingEnvironment;

/** Interfaces and what is planned for them. */
final class Samples {

    static final String SHOP = """
            package com.shop;

            import java.net.URI;
            import java.util.Optional;

            /** The redirects of a shop. */
            public interface ShopRedirects {
                /** Declares. */
                void oldestCar();

                /**
                 * Declares.
                 * @param id the product
                 */
                void product(int id);

                /**
                 * Declares.
                 * @param year the year
                 * @param slug the title
                 */
                void blog(int year, String slug);

                /** Declares. */
                void docs();

                /** Declares. */
                void release();

                /**
                 * Computes.
                 * @param code the code
                 * @return the target
                 */
                Optional<URI> shortLink(String code);
            }
            """;

    static final String BASE = """
            package com.shop;

            /**
             * What others inherit.
             * @param <T> a type
             */
            interface Base<T> {
                /**
                 * Has nothing to do with redirects.
                 * @param first one
                 * @param second another
                 * @param <E> the second
                 * @return neither
                 * @throws java.io.IOException never
                 */
                <E extends Comparable<E>> T choose(T first, E[] second) throws java.io.IOException;
            }
            """;

    static final String SKU = """
            package com.shop;

            /** A type with a factory. */
            public final class Sku {
                /** Makes one. */
                private Sku() {}

                /**
                 * Reads one.
                 * @param text the text
                 * @return a number
                 */
                public static Sku of(CharSequence text) {
                    return new Sku();
                }
            }
            """;

    static final String COMPUTED = """
            package com.shop;

            import java.io.IOException;
            import java.net.URI;
            import java.time.LocalDate;
            import java.util.Optional;
            import java.util.UUID;
            import java.util.concurrent.CompletionStage;
            import java.util.concurrent.TimeUnit;

            /** Computes. */
            interface Computed extends Base<String> {
                /**
                 * Is documented.
                 * @param price a value
                 * @param used a value
                 * @param size a value
                 * @param key a value
                 */
                void declared(double price, boolean used, char size, UUID key);

                /**
                 * Is documented.
                 * @return the target
                 */
                default URI home() {
                    return URI.create("/");
                }

                /**
                 * Is documented.
                 * @param day a value
                 * @param unit a value
                 * @param sku a value
                 * @return the target
                 * @throws IOException never
                 */
                default Optional<URI> today(LocalDate day, TimeUnit unit, Sku sku) throws IOException {
                    return Optional.of(URI.create("/" + day + unit + sku));
                }

                /**
                 * Is documented.
                 * @param targets a value
                 * @param request a value
                 * @return the target
                 * @throws IOException never
                 * @throws InterruptedException never
                 */
                URI byHand(Integer targets, String request) throws IOException, InterruptedException;

                /**
                 * Is documented.
                 * @return the target
                 */
                CompletionStage<URI> later();

                /**
                 * Is documented.
                 * @param id a value
                 * @param name a value
                 * @return the target
                 */
                CompletionStage<Optional<URI>> perhapsLater(long id, String name);

                /**
                 * Is documented.
                 * @param name a value
                 * @return the target
                 * @throws IOException never
                 */
                default CompletionStage<URI> now(String name) throws IOException {
                    return null;
                }
            }
            """;

    static final String STUB = """
            /** Holds an interface. */
            public interface Outer {
                /** Has errors. */
                interface Broken {
                    /**
                     * Has an error.
                     * @param id a variable
                     */
                    void template(int id);

                    /**
                     * Has an error.
                     * @param id a variable
                     * @return the target
                     */
                    java.util.concurrent.CompletionStage<java.net.URI> later(String id);
                }
            }
            """;

    private Samples() {}

    static PlanBuilder shop(ProcessingEnvironment environment) {
        return new PlanBuilder(environment, "com.shop.ShopRedirects")
                .automata(PlanBuilder.INTEGER)
                .mixed("{major}.{minor}", "0-ff>1;!0-ff>1", "0-ff>1;!0-ff>1", "0-ff>1;!0-ff>1")
                .redirect("oldestCar", "/cars/oldest", "/cars/id/123456")
                .redirect(
                        "product",
                        "/items/{id:0}",
                        SampleRule.to("/products/{id}").status(308))
                .redirect(
                        "blog",
                        "/blog/{year:0}/{slug}",
                        SampleRule.to("https://blog.example.org/{slug}?y={year}")
                                .status(301)
                                .dropQuery()
                                .maxAge(86_400))
                .redirect("docs", "/docs/{*page}", "https://docs.example.org/{*page}")
                .redirect("release", "/releases/<0>", "/r/{major}/{minor}")
                .computed("shortLink", "/go/{code}");
    }

    static PlanBuilder computed(ProcessingEnvironment environment) {
        return new PlanBuilder(environment, "com.shop.Computed")
                .automata(PlanBuilder.INTEGER)
                .redirect("declared", "/declared/{price}/{used}/{size}/{key}", "/{key}")
                .computed("home", "/home")
                .computed("today", "/{day}/{unit}/{sku}")
                .computed("byHand", "/hand/{targets:0}/{request}")
                .computed("later", "/later")
                .computed("perhapsLater", "/later/{id:0}/{name}")
                .computed("now", "/now/{name}");
    }
}
