package io.slipway.launch.follow;

import java.time.Duration;

/**
 * How long to wait before the next look: 1 s, then half as long again each time, up to 15 s; while looks fail 2 s, then
 * twice as long each time, up to 60 s.
 *
 * @param regular the pause after a look that was answered
 * @param failures how many looks in a row were not
 */
record Pace(Duration regular, int failures) {
    /** After a launch, when most is to be seen. */
    static final Pace FIRST = new Pace(Duration.ofSeconds(1), 0);

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration FAILING = Duration.ofSeconds(1);
    private static final Duration LONGEST_FAILING = Duration.ofSeconds(60);
    private static final int MOST_DOUBLINGS = 6;

    /** The pause before the next look. */
    Duration pause() {
        return failures == 0
                ? regular
                : shorter(FAILING.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)), LONGEST_FAILING);
    }

    /** The pace after that pause. */
    Pace slower() {
        return new Pace(shorter(regular.multipliedBy(3).dividedBy(2), LONGEST), 0);
    }

    /** The pace when a look was answered. */
    Pace answered() {
        return new Pace(regular, 0);
    }

    /** The pace when a look was not answered. */
    Pace unanswered() {
        return new Pace(regular, failures + 1);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
