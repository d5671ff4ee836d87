package io.slipway.bench.gates;

import java.util.Locale;
import java.util.Optional;

/**
 * One line of the table.
 *
 * @param what what was measured, with its unit
 * @param ours what Slipway took
 * @param other what it is compared with, if it is
 * @param gate the most that the median of the ratios may be, or without another the most that each of ours may be
 */
record Measured(String what, Figures ours, Optional<Figures> other, double gate) {
    /** For what is told and not judged. */
    static final double NONE = Double.POSITIVE_INFINITY;

    static final String HEAD = String.format("%-50s %4s %9s %9s %9s %9s %9s %9s %7s %13s %7s", "what", "n", "median",
            "min", "max", "other: med", "min", "max", "ratio", "min..max", "gate");

    static Measured beside(String what, Figures ours, Figures other, double gate) {
        return new Measured(what, ours, Optional.of(other), gate);
    }

    static Measured alone(String what, Figures ours, double gate) {
        return new Measured(what, ours, Optional.empty(), gate);
    }

    boolean isMet() {
        return other.map(it -> ours.over(it).median()).orElseGet(ours::most) <= gate;
    }

    @Override
    public String toString() {
        String compared = other.map(it -> {
            Figures ratios = ours.over(it);
            return String.format(Locale.ROOT, "%s %7.2f %6.2f..%5.2f", it, ratios.median(), ratios.least(), ratios.most());
        }).orElse(" ".repeat(51));
        String judged = gate == NONE ? "" : String.format(Locale.ROOT, "%7.2f  %s", gate, isMet() ? "met" : "MISSED");
        return String.format(Locale.ROOT, "%-50s %4d %s %s %s", what, ours.count(), ours, compared, judged);
    }
}
