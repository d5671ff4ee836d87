package io.slipway.cli;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.launch.Finding;
import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchResult;
import io.slipway.launch.OutcomeResolver;
import io.slipway.launch.RunWatcher;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.Run;
import io.slipway.northflank.transport.Pause;
import io.slipway.rights.Right;
import io.slipway.run.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a launch on the command line does after its answer: wait for the run, or look for it when it is not known. */
final class AfterLaunch {
    private static final Pause SLEEP = Thread::sleep;
    private static final int LAST_LINES = 20;

    private final OpenedService service;
    private final History history;
    private final Terminal terminal;
    private final LaunchReport report;

    /** What the operator asked for besides the launch. */
    record FollowUp(boolean awaitsEnd, boolean follows, Optional<Duration> timeout, Optional<Duration> resolve) {}

    AfterLaunch(OpenedService service, History history, Terminal terminal, LaunchReport report) {
        this.service = service;
        this.history = history;
        this.terminal = terminal;
        this.report = report;
    }

    ExitCode exitCode(LaunchResult result, Target target, FollowUp asked) {
        return switch (result.outcome()) {
            case LaunchOutcome.Accepted run -> asked.awaitsEnd() ? await(result, target, run.id(), asked) : ExitCode.OK;
            case LaunchOutcome.Rejected no -> ExitCode.REJECTED;
            case LaunchOutcome.NotSent no ->
                FailureWords.isWrongInput(no.reason()) ? ExitCode.WRONG_INPUT : ExitCode.NOT_SENT;
            case LaunchOutcome.NotRecorded no -> ExitCode.NOT_SENT;
            case LaunchOutcome.Invalid no -> ExitCode.WRONG_INPUT;
            case LaunchOutcome.InFlight no -> ExitCode.WRONG_INPUT;
            case LaunchOutcome.Undecided no -> ExitCode.WRONG_INPUT;
            case LaunchOutcome.Unknown lost -> look(lost, result.baseline(), target, asked);
        };
    }

    private ExitCode look(
            LaunchOutcome.Unknown lost, Optional<Set<String>> baseline, Target target, FollowUp asked) {
        boolean stopped = lost.reason() == ApiException.Reason.STOPPED;
        if (asked.resolve().isPresent() && !stopped) {
            OutcomeResolver resolver = new OutcomeResolver(service.northflank(), history, SLEEP);
            try {
                report.found(baseline.isPresent()
                        ? resolver.find(target, baseline.get(), asked.resolve().get())
                        : new Finding.Blind());
            } catch (InterruptedException enough) {
                Thread.currentThread().interrupt();
            }
        }
        return ExitCode.UNKNOWN;
    }

    private ExitCode await(LaunchResult result, Target target, String runId, FollowUp asked) {
        try {
            Optional<RunWatcher.Watched> followed = asked.follows()
                    ? follow(result, target, runId, asked)
                    : Optional.empty();
            return followed.isPresent()
                    ? ended(followed.get(), target, false)
                    : ended(watch(result, target, runId, asked), target, true);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
            report.stoppedWaiting(terminal.messages().text("cli.wait.interrupted"));
            return ExitCode.STOPPED_WAITING;
        }
    }

    private RunWatcher.Watched watch(LaunchResult result, Target target, String runId, FollowUp asked)
            throws InterruptedException {
        RunWatcher watcher = new RunWatcher(service.northflank(), SLEEP, terminal.clock());
        return watcher.watch(target, runId, asked.timeout(), run -> seen(result.launchId(), run));
    }

    private Optional<RunWatcher.Watched> follow(LaunchResult result, Target target, String runId, FollowUp asked)
            throws InterruptedException {
        return new FollowedLaunch(service, SLEEP, terminal.clock(), report, terminal.messages())
                .watch(target, runId, asked.timeout(), run -> seen(result.launchId(), run));
    }

    private ExitCode ended(RunWatcher.Watched watched, Target target, boolean showsLastLines) {
        return switch (watched) {
            case RunWatcher.Watched.Concluded(Run run) -> {
                boolean succeeded = run.state() == Run.State.SUCCEEDED;
                report.concluded(run);
                if (!succeeded && showsLastLines) {
                    lastLines(target, run).forEach(report::logLine);
                }
                yield succeeded ? ExitCode.OK : ExitCode.RUN_FAILED;
            }
            case RunWatcher.Watched.TimedOut timedOut -> {
                report.stoppedWaiting(terminal.messages().text("cli.wait.timeout"));
                yield ExitCode.STOPPED_WAITING;
            }
            case RunWatcher.Watched.Lost lost -> {
                report.stoppedWaiting(terminal.messages().text("cli.wait.lost", words(lost.why())));
                yield ExitCode.STOPPED_WAITING;
            }
        };
    }

    private String words(ApiException failure) {
        return new FailureWords(terminal.messages()).of(failure);
    }

    private List<LogLine> lastLines(Target target, Run run) {
        try {
            return service.rights()
                    .learning(Right.LOGS, () -> service.northflank().logs(target, run, LAST_LINES).lines());
        } catch (ApiException unreadable) {
            report.note(terminal.messages().text("cli.logs.unreadable", words(unreadable)));
            return List.of();
        }
    }

    /** The run is followed all the same when its record cannot be written. */
    private void seen(String launchId, Run run) {
        report.seen(run);
        try {
            history.followed(launchId, run.status(), run.startedAt(), run.concludedAt());
        } catch (HistoryException cannotRecord) {
            report.note(terminal.messages().text("cli.history.unwritable", cannotRecord.in(terminal.messages())));
        }
    }
}
