package dev.detour.benchmarks;

import java.util.OptionalDouble;

/** Times of the part {@code routes}, net of what the input costs. */
final class Times {

    private final Measurements measurements;

    Times(Measurements measurements) {
        this.measurements = measurements;
    }

    boolean known(Case each) {
        return measurements.count(each.time()) > 0;
    }

    OptionalDouble gross(Case each) {
        return measurements.lowerQuartile(each.time());
    }

    OptionalDouble octets(Case each) {
        return measurements.least(each.octets());
    }

    /** The time without that of making what the contender is given: the string of the path, or a request. */
    OptionalDouble net(Case each) {
        if (Contenders.isOnlyInput(each.contender()) || each.contender().equals(Contenders.GIVEN)) {
            return OptionalDouble.empty();
        }
        Case request = each.with(each.contender() + Contenders.REQUEST);
        OptionalDouble input = gross(known(request) ? request : each.string());
        OptionalDouble net = combine(gross(each), input, (time, less) -> time - less);
        // What is lost in noise is not a time.
        return net.isPresent() && net.getAsDouble() > 0 ? net : OptionalDouble.empty();
    }

    /** How many times the net time of another a case takes. */
    OptionalDouble ratio(Case each, Case other) {
        return combine(net(each), net(other), (time, unit) -> time / unit);
    }

    static OptionalDouble combine(
            OptionalDouble one, OptionalDouble other, java.util.function.DoubleBinaryOperator how) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(how.applyAsDouble(one.getAsDouble(), other.getAsDouble()))
                : OptionalDouble.empty();
    }
}
