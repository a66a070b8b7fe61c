package dev.detour.model.proof;

import dev.detour.model.host.HostPattern;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares the sets of hosts that patterns match; no pattern is any host, also none at all. */
final class HostSets {

    private HostSets() {}

    /** Whether all hosts of one pattern are hosts of another. */
    static boolean includes(Optional<HostPattern> wider, Optional<HostPattern> narrower) {
        if (wider.isEmpty() || narrower.isEmpty()) {
            return wider.isEmpty();
        }
        HostPattern outer = wider.get();
        HostPattern inner = narrower.get();
        boolean names = outer.wildcard()
                ? inner.name().endsWith("." + outer.name())
                        || (inner.wildcard() && inner.name().equals(outer.name()))
                : !inner.wildcard() && inner.name().equals(outer.name());
        return names && (outer.port().isEmpty() || outer.port().equals(inner.port()));
    }

    /** The hosts that two patterns have in common, where one has all names of the other; empty where there are none. */
    static Optional<Optional<HostPattern>> common(Optional<HostPattern> left, Optional<HostPattern> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.of(left.isEmpty() ? right : left);
        }
        HostPattern portless = new HostPattern(left.get().wildcard(), left.get().name(), OptionalInt.empty());
        HostPattern other = new HostPattern(right.get().wildcard(), right.get().name(), OptionalInt.empty());
        boolean leftWider = includes(Optional.of(portless), Optional.of(other));
        if (!leftWider && !includes(Optional.of(other), Optional.of(portless))) {
            return Optional.empty();
        }
        if (left.get().port().isPresent()
                && right.get().port().isPresent()
                && !left.get().port().equals(right.get().port())) {
            return Optional.empty();
        }
        HostPattern name = leftWider ? other : portless;
        return Optional.of(Optional.of(new HostPattern(
                name.wildcard(),
                name.name(),
                left.get().port().isPresent() ? left.get().port() : right.get().port())));
    }
}
