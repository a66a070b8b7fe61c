package dev.detour.model.proof;

import dev.detour.model.language.Sequence;
import dev.detour.model.language.SequenceSearch;
import dev.detour.model.language.StateLimitException;
import java.util.List;
import java.util.Optional;

/** The steps that a proof may take; counted and not timed, so that the same sources always give the same findings. */
final class Budget {

    /** About a second. */
    private static final long ONE_SEARCH = 3_000_000;

    /** Less than a minute. */
    private static final long ALL = 60_000_000;

    private long left = ALL;

    /**
     * Takes steps.
     *
     * @param steps how many
     */
    void spend(long steps) {
        left -= steps;
    }

    boolean exhausted() {
        return left <= 0;
    }

    /**
     * Looks for a text.
     *
     * @param wanted the sequences that it is in
     * @param unwanted the sequences that it is not in
     * @return empty where there is none
     * @throws StateLimitException where that takes too many steps
     */
    Optional<SequenceSearch.Found> search(List<Sequence> wanted, List<Sequence> unwanted) {
        SequenceSearch search = new SequenceSearch(wanted, unwanted, Math.min(ONE_SEARCH, Math.max(left, 0)));
        try {
            return search.find();
        } finally {
            spend(search.steps() + wanted.size() + unwanted.size());
        }
    }
}
