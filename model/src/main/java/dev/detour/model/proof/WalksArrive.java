package dev.detour.model.proof;

import dev.detour.model.proof.finding.Finding;
import dev.detour.model.proof.walk.WalkCheck;
import java.util.function.Consumer;

/** Each request arrives, and with one redirect: no loops, no chains. */
final class WalksArrive implements SiteCheck {

    @Override
    public void check(Site site, Consumer<Finding> sink) {
        WalkCheck.check(site.rules(), site.routes(), sink);
    }
}
