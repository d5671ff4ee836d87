package io.slipway.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A run: a function of its id, its job, its start and, if it was aborted, the moment of that. */
public record Run(String id, Job job, Instant startedAt, boolean succeeds, Overrides overrides,
                  Optional<Instant> abortedAt) {
    /** The name of the run: the job's, and 24 digits of its own. */
    public String name() {
        return job.id() + "-" + id.replace("-", "").substring(0, 24);
    }

    /** The name of its one container. */
    public String container() {
        return name() + "-" + id.substring(id.length() - 5);
    }

    /** This run, cut short at a moment or not. */
    Run cutAt(Optional<Instant> moment) {
        return new Run(id, job, startedAt, succeeds, overrides, moment);
    }

    /** When it ends of itself: the script's length and up to a tenth more. */
    public Instant endsAt() {
        long length = job.script().length().toMillis();
        return startedAt.plus(Duration.ofMillis(length + Math.floorMod(id.hashCode(), length / 10)));
    }

    /** Whether it was cut short. */
    public boolean isAborted() {
        return abortedAt.filter(endsAt()::isAfter).isPresent();
    }

    /** When it ends or ended, aborted or not. */
    public Instant concludesAt() {
        return abortedAt.filter(endsAt()::isAfter).orElseGet(this::endsAt);
    }

    /** Whether it has ended at this moment. */
    public boolean isConcluded(Instant now) {
        return !now.isBefore(concludesAt());
    }

    /** The word of the service for how it stands; an aborted run counts as failed. */
    public String status(Instant now) {
        if (!isConcluded(now)) {
            return "RUNNING";
        }
        return succeeds && !isAborted() ? "SUCCESS" : "FAILED";
    }
}
