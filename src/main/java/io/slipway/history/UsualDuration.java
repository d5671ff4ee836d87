package io.slipway.history;

import java.time.Duration;
import java.util.List;

/**
 * How long the successful runs of a job take.
 *
 * @param median the median of the last of them
 * @param runs how many these are
 */
public record UsualDuration(Duration median, int runs) {
    /** So many runs say what is usual; older ones tell of a job as it was. */
    public static final int MOST_RUNS = 20;

    private static final int LEAST_RUNS = 5;
    private static final double FAR_ABOVE = 1.5;
    private static final double FAR_BELOW = 0.5;

    /** What these durations, at least one, make usual. */
    static UsualDuration of(List<Duration> durations) {
        List<Duration> sorted = durations.stream().sorted().toList();
        int middle = sorted.size() / 2;
        Duration median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
        return new UsualDuration(median, sorted.size());
    }

    /** How many times as long as usual that is; 1 where nothing can be said. */
    public double times(Duration duration) {
        return median.isZero() ? 1 : (double) duration.toMillis() / Math.max(1, median.toMillis());
    }

    /** Whether it is worth saying: over 1.5 or under 0.5 times the usual, which at least five runs made so. */
    public boolean isFarFrom(Duration duration) {
        double times = times(duration);
        return runs >= LEAST_RUNS && (times > FAR_ABOVE || times < FAR_BELOW);
    }
}
