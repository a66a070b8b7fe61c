package com.shop;

import dev.detour.runtime.Declaration;
import dev.detour.runtime.Generated;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.ComputedHandler;
import dev.detour.runtime.target.Conversions;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.PlainTemplateHandler;
import dev.detour.runtime.target.TemplateHandler;

/**
 * The handlers of {@link ShopRedirects}: for generated code, not for users.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
public final class ShopRedirectsHandlers {
    /**
     * There are no instances.
     */
    private ShopRedirectsHandlers() {
    }

    /**
     * Answers {@link ShopRedirects#oldestCar()}.
     */
    @Declaration(method = "oldestCar()")
    public static final class OldestCar extends PlainTemplateHandler {
        /**
         * Makes the handler of {@link ShopRedirects#oldestCar()}.
         */
        public OldestCar() {
            super("com.shop.ShopRedirects#oldestCar()", 307, "/cars/id/123456");
        }
    }

    /**
     * Answers {@link ShopRedirects#product(int)}.
     */
    @Declaration(method = "product(int)", parameters = {"id"})
    public static final class Product extends TemplateHandler {
        /**
         * Makes the handler of {@link ShopRedirects#product(int)}.
         */
        public Product() {
            super("com.shop.ShopRedirects#product(int)", 308, "/products/{id}", "id");
        }

        @Override
        public boolean accepts(MatchedRequest request) {
            return Conversions.toInt(request.value(0)) != null;
        }

        /**
         * Answers {@link ShopRedirects#product(int)}.
         *
         * @param request the request
         * @param id the value of the variable
         * @return the answer
         */
        public RouteResult handle(MatchedRequest request, int id) {
            return redirect(request);
        }
    }

    /**
     * Answers {@link ShopRedirects#blog(int, String)}.
     */
    @Declaration(method = "blog(int,java.lang.String)", parameters = {"year", "slug"})
    public static final class Blog extends TemplateHandler {
        /**
         * Makes the handler of {@link ShopRedirects#blog(int, String)}.
         */
        public Blog() {
            super(
                    Answer.of("com.shop.ShopRedirects#blog(int,java.lang.String)", 301).maxAge(86400).dropQuery(),
                    "https://blog.example.org/{slug}?y={year}",
                    "year",
                    "slug");
        }

        @Override
        public boolean accepts(MatchedRequest request) {
            return Conversions.toInt(request.value(0)) != null;
        }

        /**
         * Answers {@link ShopRedirects#blog(int, String)}.
         *
         * @param request the request
         * @param year the value of the variable
         * @param slug the value of the variable
         * @return the answer
         */
        public RouteResult handle(MatchedRequest request, int year, String slug) {
            return redirect(request);
        }
    }

    /**
     * Answers {@link ShopRedirects#docs()}.
     */
    @Declaration(method = "docs()")
    public static final class Docs extends PlainTemplateHandler {
        /**
         * Makes the handler of {@link ShopRedirects#docs()}.
         */
        public Docs() {
            super("com.shop.ShopRedirects#docs()", 307, "https://docs.example.org/{*page}", "page");
        }
    }

    /**
     * Answers {@link ShopRedirects#release()}.
     */
    @Declaration(method = "release()")
    public static final class Release extends PlainTemplateHandler {
        /**
         * Makes the handler of {@link ShopRedirects#release()}.
         */
        public Release() {
            super("com.shop.ShopRedirects#release()", 307, "/r/{major}/{minor}", "major", "minor");
        }
    }

    /**
     * Answers {@link ShopRedirects#shortLink(String)}.
     */
    @Declaration(method = "shortLink(java.lang.String)", parameters = {"code"})
    public static final class ShortLink extends ComputedHandler {
        /**
         * Computes the target.
         */
        private final ShopRedirectsTargets targets;

        /**
         * Makes the handler of {@link ShopRedirects#shortLink(String)}.
         *
         * @param targets computes what is left to the user
         */
        public ShortLink(ShopRedirectsTargets targets) {
            super(
                    Answer.of("com.shop.ShopRedirects#shortLink(java.lang.String)", 302).allowedHosts("*.example.org"),
                    "com.shop.ShopRedirects#shortLink(java.lang.String)",
                    "code");
            this.targets = targets;
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            if (!request.inert(0)) {
                return NoMatch.INSTANCE;
            }
            return handle(request, request.value(0));
        }

        /**
         * Answers {@link ShopRedirects#shortLink(String)}.
         *
         * @param request the request
         * @param code the value of the variable
         * @return the answer
         */
        public RouteResult handle(MatchedRequest request, String code) {
            return redirect(request, targets.shortLink(code));
        }
    }
}
