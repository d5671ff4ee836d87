package io.slipway.bench.gates;

import java.util.Arrays;
import java.util.Locale;

/** What was measured in several rounds. */
record Figures(double[] values) {
    Figures {
        values = values.clone();
    }

    static Figures of(double... values) {
        return new Figures(values);
    }

    double median() {
        return at(0.5);
    }

    double least() {
        return at(0);
    }

    double most() {
        return at(1);
    }

    int count() {
        return values.length;
    }

    private double at(double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** Of rounds that were made in turns, what each is to the one beside it. */
    Figures over(Figures other) {
        double[] ratios = new double[Math.min(values.length, other.values.length)];
        Arrays.setAll(ratios, round -> values[round] / other.values[round]);
        return new Figures(ratios);
    }

    /** Median, least and most. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%9.2f %9.2f %9.2f", median(), least(), most());
    }
}
