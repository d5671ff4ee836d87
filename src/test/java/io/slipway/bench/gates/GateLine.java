package io.slipway.bench.gates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** The form in which a benchmark prints what its gate is for, beside what it prints for people. */
public final class GateLine {
    private static final String MARK = "gate|";
    private static final int PARTS = 4;

    private GateLine() {
    }

    /**
     * Prints one.
     *
     * @param what what was measured, with its unit
     * @param gate the most that each of the values may be
     */
    public static void print(String what, double gate, double... values) {
        System.out.println(MARK + what + "|" + gate + "|"
                + DoubleStream.of(values)
                        .mapToObj(value -> String.format(Locale.ROOT, "%.4f", value))
                        .collect(Collectors.joining(",")));
    }

    /** What a line tells, if it is one. */
    static Optional<Measured> read(String line) {
        String[] parts = line.split("\\|", -1);
        if (!line.startsWith(MARK) || parts.length != PARTS) {
            return Optional.empty();
        }
        double[] values = Arrays.stream(parts[3].split(",")).mapToDouble(Double::parseDouble).toArray();
        return Optional.of(Measured.alone(parts[1], new Figures(values), Double.parseDouble(parts[2])));
    }
}
