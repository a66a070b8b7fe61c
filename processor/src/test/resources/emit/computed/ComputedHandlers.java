package com.shop;

import dev.detour.runtime.Declaration;
import dev.detour.runtime.Generated;
import dev.detour.runtime.NoMatch;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.target.Answer;
import dev.detour.runtime.target.ComputedHandler;
import dev.detour.runtime.target.Conversions;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.TemplateHandler;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * The handlers of {@link Computed}: for generated code, not for users.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
final class ComputedHandlers {
    /**
     * There are no instances.
     */
    private ComputedHandlers() {
    }

    /**
     * Throws what a method of the user declares, unchanged.
     *
     * @param failure what is thrown
     * @param <E> the exception that the compiler sees
     * @return never
     * @throws E in truth, {@code failure}
     */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException unchecked(Throwable failure) throws E {
        throw (E) failure;
    }

    /**
     * Answers {@link Computed#declared(double, boolean, char, java.util.UUID)}.
     */
    @Declaration(method = "declared(double,boolean,char,java.util.UUID)", parameters = {"price", "used", "size", "key"})
    public static final class Declared extends TemplateHandler {
        /**
         * Makes the handler of {@link Computed#declared(double, boolean, char, java.util.UUID)}.
         */
        public Declared() {
            super("com.shop.Computed#declared(double,boolean,char,java.util.UUID)", 307, "/{key}", "price", "used", "size", "key");
        }

        @Override
        public boolean accepts(MatchedRequest request) {
            return Conversions.toDouble(request.value(0)) != null
                    && Conversions.toBoolean(request.value(1)) != null
                    && Conversions.toChar(request.value(2)) != null
                    && Conversions.toUuid(request.value(3)) != null;
        }

        /**
         * Answers {@link Computed#declared(double, boolean, char, java.util.UUID)}.
         *
         * @param request the request
         * @param price the value of the variable
         * @param used the value of the variable
         * @param size the value of the variable
         * @param key the value of the variable
         * @return the answer
         */
        public RouteResult handle(MatchedRequest request, double price, boolean used, char size,
                UUID key) {
            return redirect(request);
        }
    }

    /**
     * Answers {@link Computed#home()}.
     */
    @Declaration(method = "home()")
    public static final class Home extends ComputedHandler {
        /**
         * Computes the target.
         */
        private final Computed redirects;

        /**
         * Makes the handler of {@link Computed#home()}.
         *
         * @param targets computes what is left to the user
         */
        public Home(ComputedTargets targets) {
            super(Answer.of("com.shop.Computed#home()", 302).allowedHosts("*.example.org"), "com.shop.Computed#home()");
            this.redirects = new Implementation(targets);
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            return redirect(request, redirects.home());
        }
    }

    /**
     * Answers {@link Computed#today(java.time.LocalDate, java.util.concurrent.TimeUnit, com.shop.Sku)}.
     */
    @Declaration(method = "today(java.time.LocalDate,java.util.concurrent.TimeUnit,com.shop.Sku)", parameters = {"day", "unit", "sku"})
    public static final class Today extends ComputedHandler {
        /**
         * Computes the target.
         */
        private final Computed redirects;

        /**
         * Makes the handler of {@link Computed#today(java.time.LocalDate, java.util.concurrent.TimeUnit, com.shop.Sku)}.
         *
         * @param targets computes what is left to the user
         */
        public Today(ComputedTargets targets) {
            super(
                    Answer.of("com.shop.Computed#today(java.time.LocalDate,java.util.concurrent.TimeUnit,com.shop.Sku)", 302).allowedHosts("*.example.org"),
                    "com.shop.Computed#today(java.time.LocalDate,java.util.concurrent.TimeUnit,com.shop.Sku)",
                    "day",
                    "unit",
                    "sku");
            this.redirects = new Implementation(targets);
        }

        @Override
        public boolean accepts(MatchedRequest request) {
            return Conversions.convert(request.value(0), LocalDate::parse) != null
                    && Conversions.toEnum(TimeUnit.class, request.value(1)) != null
                    && Conversions.convert(request.value(2), Sku::of) != null;
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            LocalDate day = Conversions.convert(request.value(0), LocalDate::parse);
            TimeUnit unit = Conversions.toEnum(TimeUnit.class, request.value(1));
            Sku sku = Conversions.convert(request.value(2), Sku::of);
            if (day == null || unit == null || sku == null) {
                return null;
            }
            if (!request.inert(2)) {
                return NoMatch.INSTANCE;
            }
            try {
                return handle(request, day, unit, sku);
            } catch (Throwable failure) {
                throw unchecked(failure);
            }
        }

        /**
         * Answers {@link Computed#today(java.time.LocalDate, java.util.concurrent.TimeUnit, com.shop.Sku)}.
         *
         * @param request the request
         * @param day the value of the variable
         * @param unit the value of the variable
         * @param sku the value of the variable
         * @return the answer
         * @throws IOException as declared
         */
        public RouteResult handle(MatchedRequest request, LocalDate day, TimeUnit unit, Sku sku)
                throws IOException {
            return redirect(request, redirects.today(day, unit, sku));
        }
    }

    /**
     * Answers {@link Computed#byHand(Integer, String)}.
     */
    @Declaration(method = "byHand(java.lang.Integer,java.lang.String)", parameters = {"targets", "request"})
    public static final class ByHand extends ComputedHandler {
        /**
         * Computes the target.
         */
        private final ComputedTargets targets_;

        /**
         * Makes the handler of {@link Computed#byHand(Integer, String)}.
         *
         * @param targets_ computes what is left to the user
         */
        public ByHand(ComputedTargets targets_) {
            super(
                    Answer.of("com.shop.Computed#byHand(java.lang.Integer,java.lang.String)", 302).allowedHosts("*.example.org"),
                    "com.shop.Computed#byHand(java.lang.Integer,java.lang.String)",
                    "targets",
                    "request");
            this.targets_ = targets_;
        }

        @Override
        public boolean accepts(MatchedRequest request_) {
            return Conversions.toInt(request_.value(0)) != null;
        }

        @Override
        public RouteResult handle(MatchedRequest request_) {
            Integer targets = Conversions.toInt(request_.value(0));
            if (targets == null) {
                return null;
            }
            if (!request_.inert(1)) {
                return NoMatch.INSTANCE;
            }
            try {
                return handle(request_, targets, request_.value(1));
            } catch (Throwable failure) {
                throw unchecked(failure);
            }
        }

        /**
         * Answers {@link Computed#byHand(Integer, String)}.
         *
         * @param request_ the request
         * @param targets the value of the variable
         * @param request the value of the variable
         * @return the answer
         * @throws IOException as declared
         * @throws InterruptedException as declared
         */
        public RouteResult handle(MatchedRequest request_, Integer targets, String request) throws
                IOException, InterruptedException {
            return redirect(request_, targets_.byHand(targets, request));
        }
    }

    /**
     * Answers {@link Computed#later()}.
     */
    @Declaration(method = "later()")
    public static final class Later extends ComputedHandler {
        /**
         * Computes the target.
         */
        private final ComputedTargets targets;

        /**
         * Makes the handler of {@link Computed#later()}.
         *
         * @param targets computes what is left to the user
         */
        public Later(ComputedTargets targets) {
            super(
                    Answer.of("com.shop.Computed#later()", 302).allowedHosts("*.example.org"),
                    "com.shop.Computed#later()");
            this.targets = targets;
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            return await(handleAsync(request));
        }

        @Override
        public CompletionStage<RouteResult> handleAsync(MatchedRequest request) {
            return redirectAsync(request, targets.later());
        }
    }

    /**
     * Answers {@link Computed#perhapsLater(long, String)}.
     */
    @Declaration(method = "perhapsLater(long,java.lang.String)", parameters = {"id", "name"})
    public static final class PerhapsLater extends ComputedHandler {
        /**
         * Computes the target.
         */
        private final ComputedTargets targets;

        /**
         * Makes the handler of {@link Computed#perhapsLater(long, String)}.
         *
         * @param targets computes what is left to the user
         */
        public PerhapsLater(ComputedTargets targets) {
            super(
                    Answer.of("com.shop.Computed#perhapsLater(long,java.lang.String)", 302).allowedHosts("*.example.org"),
                    "com.shop.Computed#perhapsLater(long,java.lang.String)",
                    "id",
                    "name");
            this.targets = targets;
        }

        @Override
        public boolean accepts(MatchedRequest request) {
            return Conversions.toLong(request.value(0)) != null;
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            CompletionStage<RouteResult> stage = handleAsync(request);
            return stage == null ? null : await(stage);
        }

        @Override
        public CompletionStage<RouteResult> handleAsync(MatchedRequest request) {
            Long id = Conversions.toLong(request.value(0));
            if (id == null) {
                return null;
            }
            if (!request.inert(1)) {
                return CompletableFuture.completedStage(NoMatch.INSTANCE);
            }
            return handle(request, id, request.value(1));
        }

        /**
         * Answers {@link Computed#perhapsLater(long, String)}.
         *
         * @param request the request
         * @param id the value of the variable
         * @param name the value of the variable
         * @return the answer
         */
        public CompletionStage<RouteResult> handle(MatchedRequest request, long id, String name) {
            return redirectOptionalAsync(request, targets.perhapsLater(id, name));
        }
    }

    /**
     * Answers {@link Computed#now(String)}.
     */
    @Declaration(method = "now(java.lang.String)", parameters = {"name"})
    public static final class Now extends ComputedHandler {
        /**
         * Computes the target.
         */
        private final Computed redirects;

        /**
         * Makes the handler of {@link Computed#now(String)}.
         *
         * @param targets computes what is left to the user
         */
        public Now(ComputedTargets targets) {
            super(
                    Answer.of("com.shop.Computed#now(java.lang.String)", 302).allowedHosts("*.example.org"),
                    "com.shop.Computed#now(java.lang.String)",
                    "name");
            this.redirects = new Implementation(targets);
        }

        @Override
        public RouteResult handle(MatchedRequest request) {
            return await(handleAsync(request));
        }

        @Override
        public CompletionStage<RouteResult> handleAsync(MatchedRequest request) {
            if (!request.inert(0)) {
                return CompletableFuture.completedStage(NoMatch.INSTANCE);
            }
            try {
                return handle(request, request.value(0));
            } catch (Throwable failure) {
                throw unchecked(failure);
            }
        }

        /**
         * Answers {@link Computed#now(String)}.
         *
         * @param request the request
         * @param name the value of the variable
         * @return the answer
         * @throws IOException as declared
         */
        public CompletionStage<RouteResult> handle(MatchedRequest request, String name) throws
                IOException {
            return redirectAsync(request, redirects.now(name));
        }
    }

    /**
     * Runs the methods that {@link Computed} implements itself.
     */
    private static final class Implementation implements Computed {
        /**
         * Computes what is left to the user.
         */
        private final ComputedTargets targets;

        /**
         * Runs them.
         *
         * @param targets computes what is left to the user
         */
        Implementation(ComputedTargets targets) {
            this.targets = targets;
        }

        @Override
        public <E extends Comparable<E>> String choose(String first, E[] second) throws
                IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public void declared(double price, boolean used, char size, UUID key) {
            // Declares a redirect.
        }

        @Override
        public URI byHand(Integer targets, String request) throws IOException,
                InterruptedException {
            return this.targets.byHand(targets, request);
        }

        @Override
        public CompletionStage<URI> later() {
            return this.targets.later();
        }

        @Override
        public CompletionStage<Optional<URI>> perhapsLater(long id, String name) {
            return this.targets.perhapsLater(id, name);
        }
    }
}
