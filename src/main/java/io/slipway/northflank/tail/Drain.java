package io.slipway.northflank.tail;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import io.slipway.northflank.transport.Pause;
import java.time.Duration;

/** Reads the last lines of a run that has concluded: they reach the service's log a little later than its end. */
final class Drain {
    private static final int MOST_ROUNDS = 5;
    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Duration RECENT = Duration.ofMinutes(1);

    private final FollowedLines lines;
    private final Pause pause;
    private final Timing timing;

    Drain(FollowedLines lines, Pause pause, Timing timing) {
        this.lines = lines;
        this.pause = pause;
        this.timing = timing;
    }

    /** Reads until a second look brings nothing; once is enough for a run that ended a while ago. */
    TailEnd after(Run run) throws InterruptedException {
        boolean old = run.concludedAt().filter(end -> end.plus(RECENT).isBefore(timing.now())).isPresent();
        boolean complete = false;
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            long before = lines.shown();
            complete = read(run);
            if (complete && (old || (round > 1 && lines.shown() == before))) {
                break;
            }
            pause.pause(WAIT);
        }
        return new TailEnd.Concluded(run, complete);
    }

    private boolean read(Run run) throws InterruptedException {
        try {
            lines.catchUp(run);
            return true;
        } catch (ApiException unreadable) {
            Following.endWhenStopped(unreadable);
            return false;
        }
    }
}
