package io.slipway.ui.compose.changes;

import io.slipway.changes.job.Gap;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.JobReader;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;

/** Reads jobs, except when so few requests are left in the hour that launches need them. */
final class SparingReads {
    /** What following and resolving a launch may cost. */
    private static final int SPARED = 10;

    private static final Gap SPENT = new Gap.Refused(429, "");

    private final Clock clock;

    SparingReads(Clock clock) {
        this.clock = clock;
    }

    /** What a job is like; it waits for the service, so long at the most. */
    JobConfiguration read(Northflank from, Target job, Duration most) {
        boolean spent = from.rateLimit()
                .filter(limit -> limit.remaining() < SPARED && !limit.isOver(clock.instant()))
                .isPresent();
        return spent ? JobConfiguration.unread(job, SPENT) : new JobReader(from, clock).read(job, most);
    }

    /** What is said after a fault of the program, which the rest of it need not know the kind of. */
    static JobConfiguration failed(Target job) {
        return JobConfiguration.unread(job, new Gap.NoAnswer(ApiException.Reason.UNREADABLE));
    }
}
