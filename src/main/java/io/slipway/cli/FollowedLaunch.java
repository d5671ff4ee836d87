package io.slipway.cli;

import io.slipway.launch.RunWatcher.Watched;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import io.slipway.northflank.tail.LogTail;
import io.slipway.northflank.tail.TailEnd;
import io.slipway.northflank.transport.Pause;
import io.slipway.rights.TokenRights;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Waits for a launched run with its lines on standard error; the run counts, whatever becomes of the lines. */
final class FollowedLaunch {
    private static final int BACKLOG = 1000;

    private final LogTail tail;
    private final TokenRights rights;
    private final LaunchReport report;
    private final Messages messages;

    FollowedLaunch(OpenedService service, Pause pause, Clock clock, LaunchReport report, Messages messages) {
        this.tail = new LogTail(service.northflank(), pause, clock);
        this.rights = service.rights();
        this.report = report;
        this.messages = messages;
    }

    private void gap(Instant moment) {
        report.note(messages.text("cli.follow.gap", moment.toString()));
    }

    /** How the waiting ended, or nothing when the lines may not be read and the run has to be waited for without. */
    Optional<Watched> watch(Target target, String runId, Optional<Duration> limit, Consumer<Run> seen)
            throws InterruptedException {
        TailEnd end = tail.follow(target, runId, BACKLOG, limit, new LogTail.Listener(report::logLine, this::gap, seen));
        LogRights.learn(rights, end);
        return switch (end) {
            case TailEnd.Concluded(Run run, boolean complete) -> {
                report.note(complete ? "" : messages.text("cli.follow.incomplete"));
                yield Optional.of(new Watched.Concluded(run));
            }
            case TailEnd.TimedOut late -> Optional.of(new Watched.TimedOut(late.last()));
            case TailEnd.Lost lost -> Optional.of(new Watched.Lost(lost.why(), lost.last()));
            case TailEnd.Refused refused -> {
                ApiException why = refused.why();
                report.note(messages.text("cli.forbidden.logs", String.valueOf(why.getMessage())));
                yield Optional.empty();
            }
        };
    }
}
