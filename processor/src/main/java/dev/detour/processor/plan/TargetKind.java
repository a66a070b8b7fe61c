package dev.detour.processor.plan;

/** What a redirect's method gives. */
public enum TargetKind {
    /** Nothing: the target is the template of {@code to}. */
    TEMPLATE,
    /** {@code URI}. */
    URI,
    /** {@code Optional<URI>}. */
    OPTIONAL_URI,
    /** {@code CompletionStage<URI>}. */
    STAGE_OF_URI,
    /** {@code CompletionStage<Optional<URI>>}. */
    STAGE_OF_OPTIONAL_URI
}
