import dev.detour.runtime.Generated;
import java.net.URI;
import java.util.concurrent.CompletionStage;

/**
 * Computes the targets that {@link Outer.Broken} leaves open.
 */
@Generated
@SuppressWarnings({"exports", "deprecation", "removal"})
@FunctionalInterface
public interface Outer_BrokenTargets {
    /**
     * Computes the target of {@link Outer.Broken#later(String)}.
     *
     * @param id the value of the variable
     * @return a stage with the target, not null
     */
    CompletionStage<URI> later(String id);
}
