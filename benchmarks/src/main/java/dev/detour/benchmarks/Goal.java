package dev.detour.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What is to be reached.
 *
 * @param key names the reason that is given where it is missed
 * @param figure what is measured
 * @param bound what it is to be
 * @param atLeast whether it is to be the bound or more, rather than the bound or less
 * @param measured what it is; empty: that part has not run
 */
record Goal(String key, String figure, double bound, boolean atLeast, OptionalDouble measured) {

    static Goal atMost(String key, String figure, double bound, OptionalDouble measured) {
        return new Goal(key, figure, bound, false, measured);
    }

    static Goal atLeast(String key, String figure, double bound, OptionalDouble measured) {
        return new Goal(key, figure, bound, true, measured);
    }

    boolean missed() {
        return measured.isPresent()
                && (atLeast ? shown(measured.getAsDouble()) < bound : shown(measured.getAsDouble()) > bound);
    }

    /** As the page shows it: what is reached there is reached. */
    private static double shown(double value) {
        return Double.parseDouble(format(value));
    }

    private static String format(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
    }

    String row() {
        String is = measured.isPresent() ? format(measured.getAsDouble()) : "not measured";
        String reached = measured.isEmpty() ? "" : missed() ? "**no**" : "yes";
        return "| " + figure + " | " + (atLeast ? "≥ " : "≤ ") + plain(bound) + " | " + is + " | " + reached + " |\n";
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
