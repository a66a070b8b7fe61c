import dev.detour.runtime.Declaration;
import dev.detour.runtime.Generated;
import dev.detour.runtime.RouteResult;
import dev.detour.runtime.target.MatchedRequest;
import dev.detour.runtime.target.TemplateHandler;
import java.util.concurrent.CompletionStage;

/**
 * The handlers of {@link Outer.Broken}: for generated code, not for users.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
public final class Outer_BrokenHandlers {
    /**
     * There are no instances.
     */
    private Outer_BrokenHandlers() {
    }

    /**
     * Answers {@link Outer.Broken#template(int)}.
     */
    @Declaration(method = "template(int)", parameters = {"id"})
    public static final class Template extends TemplateHandler {
        /**
         * Makes the handler of {@link Outer.Broken#template(int)}.
         */
        public Template() {
            super(null, "/");
        }

        /**
         * Answers {@link Outer.Broken#template(int)}.
         *
         * @param request the request
         * @param id the value of the variable
         * @return the answer
         */
        public RouteResult handle(MatchedRequest request, int id) {
            throw new IllegalStateException("The declaration has an error");
        }
    }

    /**
     * Answers {@link Outer.Broken#later(String)}.
     */
    @Declaration(method = "later(java.lang.String)", parameters = {"id"})
    public static final class Later extends TemplateHandler {
        /**
         * Makes the handler of {@link Outer.Broken#later(String)}.
         *
         * @param targets computes what is left to the user
         */
        public Later(Outer_BrokenTargets targets) {
            super(null, "/");
        }

        /**
         * Answers {@link Outer.Broken#later(String)}.
         *
         * @param request the request
         * @param id the value of the variable
         * @return the answer
         */
        public CompletionStage<RouteResult> handle(MatchedRequest request, String id) {
            throw new IllegalStateException("The declaration has an error");
        }
    }
}
