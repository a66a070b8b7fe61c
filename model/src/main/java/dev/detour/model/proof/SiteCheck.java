package dev.detour.model.proof;

import dev.detour.model.proof.finding.Finding;
import java.util.function.Consumer;

/** One concern that is proven of the rules that are served together. */
interface SiteCheck {

    /**
     * Reports what is wrong. Ends on every site, and never throws: what takes more steps than a build can afford is said.
     *
     * @param site the site
     * @param sink takes the findings
     */
    void check(Site site, Consumer<Finding> sink);
}
