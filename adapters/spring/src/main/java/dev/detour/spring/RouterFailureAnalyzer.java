package dev.detour.spring;

import java.util.Objects;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says of a router that cannot be created what is wrong and what mends it, in the place of a stack trace. */
final class RouterFailureAnalyzer extends AbstractFailureAnalyzer<RouterException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RouterException cause) {
        return new FailureAnalysis(Objects.requireNonNull(cause.getMessage()), cause.action(), cause);
    }
}
