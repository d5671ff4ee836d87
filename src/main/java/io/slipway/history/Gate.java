package io.slipway.history;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rule for two launches of one preset at one job of one service: what is under way is not made again, and neither
 * is what may have started a run, unless somebody says so.
 *
 * <p>A process that has ended stands in nobody's way: whether it lives is told by its id and start time. Times are
 * compared by their distance, so that a clock that was set back neither frees a launch nor holds one for a day.
 */
final class Gate {
    /** As long as the window rests after an answer: the second of two calls that were made at once may come so late. */
    static final Duration REST = Duration.ofMillis(1200);

    /** Far longer than a launch stays prepared; a process whose record broke then is not waited for to its end. */
    static final Duration SURELY_GIVEN_UP = Duration.ofSeconds(90);

    private static final Set<RecordedOutcome> MAY_HAVE_A_RUN =
            EnumSet.of(RecordedOutcome.SENT, RecordedOutcome.UNKNOWN, RecordedOutcome.ACCEPTED);

    private final Instant now;
    private final String self;

    Gate(Instant now) {
        this.now = now;
        this.self = Owner.current().toString();
    }

    /** The answer, by the launches that claimed the same, the newest first. */
    Admission admit(List<LaunchRecord> same) {
        Optional<LaunchRecord> inFlight = same.stream().filter(this::isInFlight).findFirst();
        if (inFlight.isPresent()) {
            return new Admission.InFlight(inFlight.get());
        }
        return same.stream()
                .filter(launch -> MAY_HAVE_A_RUN.contains(launch.outcome()))
                .findFirst()
                .filter(Gate::isUndecided)
                .<Admission>map(Admission.Undecided::new)
                .orElseGet(Admission.Granted::new);
    }

    private boolean isInFlight(LaunchRecord launch) {
        return switch (launch.outcome()) {
            case PREPARED -> isWithin(SURELY_GIVEN_UP, launch.preparedAt()) && isOwnerAlive(launch);
            case SENT -> launch.trail().decidedAt().isEmpty() && isOwnerAlive(launch);
            case ACCEPTED, REJECTED, NOT_SENT, UNKNOWN -> isResting(launch);
        };
    }

    /** A launch of this very process is over when it is over: whoever makes the next one here has seen its end. */
    private boolean isResting(LaunchRecord launch) {
        return launch.trail().outcomeAt().filter(end -> isWithin(REST, end)).isPresent()
                && !launch.trail().owner().equals(self)
                && isOwnerAlive(launch);
    }

    private static boolean isUndecided(LaunchRecord launch) {
        return launch.outcome() != RecordedOutcome.ACCEPTED && launch.trail().decidedAt().isEmpty();
    }

    private static boolean isOwnerAlive(LaunchRecord launch) {
        return Owner.read(launch.trail().owner()).filter(Owner::isAlive).isPresent();
    }

    private boolean isWithin(Duration time, Instant other) {
        return Duration.between(other, now).abs().compareTo(time) < 0;
    }
}
