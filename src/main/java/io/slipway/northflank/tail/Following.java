package io.slipway.northflank.tail;

import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogStream;
import io.slipway.northflank.transport.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** One run followed from the backlog to its last line. */
final class Following {
    /** In a row; the pauses between them make that half a minute at the start and two minutes later on. */
    private static final int MOST_FAILURES = 8;
    /** Nothing for so long, and the lines are asked for: a connection can die without a word. */
    private static final Duration SUSPICIOUS = Duration.ofMinutes(1);

    private final SocketSource sockets;
    private final Pause pause;
    private final Timing timing;
    private final FollowedRun run;
    private final FollowedLines lines;
    private final Consumer<TailState> told;
    private int failures;

    Following(
            SocketSource sockets,
            Pause pause,
            Timing timing,
            FollowedRun run,
            FollowedLines lines,
            Consumer<TailState> told) {
        this.sockets = sockets;
        this.pause = pause;
        this.timing = timing;
        this.run = run;
        this.lines = lines;
        this.told = told;
    }

    /** One request that may fail. */
    @FunctionalInterface
    private interface Attempt {
        void make() throws ApiException;
    }

    TailEnd toTheEnd(int backlog) throws InterruptedException {
        boolean began = false;
        try {
            while (!began || !run.isConcluded()) {
                if (timing.isUp()) {
                    return new TailEnd.TimedOut(run.last());
                }
                if (began) {
                    round();
                } else {
                    began = begin(backlog);
                }
                if (!began || !run.isConcluded()) {
                    rest(began);
                }
            }
            return new Drain(lines, pause, timing).after(run.last().orElseThrow());
        } catch (ApiException why) {
            return !began && why instanceof ApiException.Rejected no && no.isOfToken()
                    ? new TailEnd.Refused(no, run.last())
                    : new TailEnd.Lost(why, run.last());
        }
    }

    private boolean begin(int backlog) throws ApiException, InterruptedException {
        boolean began = tried(() -> lines.begin(run.look(), backlog));
        if (began) {
            told.accept(new TailState.Begun(lines.isWhole()));
        }
        return began;
    }

    private void rest(boolean began) throws InterruptedException {
        Duration time = timing.atMost(began ? timing.untilSocketOr(run.untilDue()) : run.untilDue());
        if (!began) {
            told.accept(new TailState.Reconnecting(timing.now().plus(time)));
        } else if (!time.isZero()) {
            told.accept(timing.withoutSocket());
        }
        pause.pause(time);
    }

    private void round() throws ApiException, InterruptedException {
        if (!stream()) {
            tried(this::catchUp);
        }
        if (!run.isConcluded() && !timing.isUp()) {
            tried(run::look);
        }
    }

    private void catchUp() throws ApiException {
        lines.catchUp(run.last().orElseThrow());
    }

    /** Follows a socket until it or the run ends, and says whether there was one. */
    private boolean stream() throws ApiException, InterruptedException {
        Optional<LogStream> stream = sockets.open(timing);
        if (stream.isEmpty()) {
            return false;
        }
        Instant opened = timing.now();
        told.accept(new TailState.Live());
        try (LogStream open = stream.get()) {
            follow(open);
        } catch (SocketSource.Broken broken) {
            timing.lost(opened);
        }
        return true;
    }

    private void follow(LogStream stream) throws ApiException, InterruptedException, SocketSource.Broken {
        if (!tried(this::catchUp)) {
            // Once more, so that lines come in order; after that a gap is closed when it can be.
            pause.pause(timing.atMost(run.untilDue()));
            tried(this::catchUp);
        }
        Wait silence = new Wait(timing.now(), SUSPICIOUS);
        while (!run.isConcluded() && !timing.isUp()) {
            if (lines.show(SocketSource.next(stream, timing.atMost(run.untilDue()))) > 0) {
                silence = new Wait(timing.now(), SUSPICIOUS);
            }
            if (run.isDue()) {
                lookAgain();
            }
            if (silence.isOver(timing.now())) {
                checkWithoutSocket();
                silence = new Wait(timing.now(), SUSPICIOUS);
            }
        }
    }

    private void lookAgain() throws ApiException, InterruptedException {
        if (!lines.isSolid()) {
            tried(this::catchUp);
        }
        tried(run::look);
    }

    private void checkWithoutSocket() throws ApiException, InterruptedException, SocketSource.Broken {
        long before = lines.shown();
        tried(this::catchUp);
        if (lines.shown() > before) {
            throw new SocketSource.Broken();
        }
    }

    /** Failures that pass are counted and say false; one too many, or one that does not pass, is thrown. */
    private boolean tried(Attempt attempt) throws ApiException, InterruptedException {
        try {
            attempt.make();
            failures = 0;
            return true;
        } catch (ApiException failure) {
            endWhenStopped(failure);
            failures += failure instanceof ApiException.Rejected no && no.isOfTooMany() ? 0 : 1;
            if (failures >= MOST_FAILURES || isOfToken(failure)) {
                throw failure;
            }
            return false;
        }
    }

    /** A call that was interrupted says so as a failure of its own; here it is what it was before. */
    static void endWhenStopped(ApiException failure) throws InterruptedException {
        boolean stopped = switch (failure) {
            case ApiException.NotSent no -> no.reason() == Reason.STOPPED;
            case ApiException.NoAnswer lost -> lost.reason() == Reason.STOPPED;
            case ApiException.Rejected no -> false;
        };
        if (Thread.interrupted() || stopped) {
            throw new InterruptedException();
        }
    }

    private static boolean isOfToken(ApiException failure) {
        return failure instanceof ApiException.Rejected no && no.isOfToken();
    }
}
