package io.slipway.cli;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.export.LaunchFields;
import io.slipway.launch.LostLaunches;
import java.util.Optional;

/** What a person says came of a launch with an unknown outcome: a deliberate act, refused wherever the outcome is known. */
final class Decision {
    private final Terminal terminal;
    private final Optional<String> run;

    /** The launch has this run, or none. */
    Decision(Terminal terminal, Optional<String> run) {
        this.terminal = terminal;
        this.run = run;
    }

    ExitCode note(History history, LaunchRecord launch) throws HistoryException, CommandFailure {
        if (!new LostLaunches(history, terminal.clock()).isOpenToDecision(launch)) {
            throw launch.outcome() == RecordedOutcome.SENT
                    ? terminal.failure(ExitCode.WRONG_INPUT, "cli.history.underway")
                    : terminal.failure(ExitCode.WRONG_INPUT, "cli.history.known", LaunchFields.outcome(launch));
        }
        if (run.isPresent() && history.runsOf(launch.target()).contains(run.get())) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.history.taken", run.get());
        }
        history.decided(launch.launchId(), run.orElse(""), "");
        terminal.say(run.isPresent() ? "cli.history.resolved.run" : "cli.history.resolved.none", launch.launchId());
        return ExitCode.OK;
    }
}
