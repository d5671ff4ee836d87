package io.slipway.cli;

import io.slipway.connection.Connection;
import io.slipway.history.HistoryTrouble;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonWriter;
import io.slipway.launch.Finding;
import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchResult;
import io.slipway.launch.OutcomeText;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.Run;
import io.slipway.northflank.RunPaths;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.storage.Sha256;
import io.slipway.text.Messages;
import io.slipway.text.Printable;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tells a launch as it goes: results on standard output, everything else on standard error. */
final class LaunchReport {
    private final OutputFormat format;
    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;
    private final LaunchJson json;
    private String lastStatus = "";

    private LaunchReport(OutputFormat format, Terminal terminal) {
        this.format = format;
        this.out = terminal.out();
        this.err = terminal.err();
        this.messages = terminal.messages();
        this.json = new LaunchJson(messages);
    }

    static LaunchReport of(OutputFormat format, Terminal terminal) {
        return new LaunchReport(format, terminal);
    }

    void problems(String file, List<Problem> problems) {
        json.problems(problems);
        ProblemLines.print(file, problems, err, messages);
    }

    void invalid(Target target) {
        json.at("", target);
        if (json.lacksTarget()) {
            note(messages.text("cli.target.missing"));
        }
        failed(messages.text("cli.invalid"));
    }

    void refused(CommandFailure why) {
        if (why.code() == ExitCode.NOT_SENT) {
            json.notSent();
        }
        failed(String.valueOf(why.getMessage()));
    }

    void failed(String why) {
        json.failure(why);
        note(why);
    }

    void note(String text) {
        if (!text.isBlank()) {
            err.println(Printable.of(text));
        }
    }

    void dryRun(RunSpec spec, boolean withSecrets) {
        var body = RunBodies.value(spec, withSecrets ? Secrets.CLEAR : Secrets.MASKED);
        json.dryRun(body);
        json.at("", spec.target());
        note("POST " + RunPaths.runs(spec.target()));
        line(JsonChars.visible(JsonWriter.indented(body)));
    }

    void target(Connection connection, Target target) {
        json.at(connection.name(), target);
    }

    void launched(LaunchResult result, RunSpec spec, boolean teamMissing) {
        LaunchOutcome outcome = result.outcome();
        OutcomeText words = OutcomeText.of(outcome, teamMissing, messages);
        String refusal = refusal(outcome);
        json.launched(
                refusal.isEmpty() ? result.launchId() : "",
                spec.holdsSecrets() ? Optional.empty() : Optional.of(Sha256.hex(RunBodies.write(spec))));
        String told = (words.title() + ". " + words.text() + " " + refusal).strip();
        json.outcome(outcome, outcome instanceof LaunchOutcome.Accepted ? "" : told);
        if (outcome instanceof LaunchOutcome.Accepted run) {
            line("id: " + Printable.of(run.id()));
            line("runName: " + Printable.of(run.runName()));
        } else {
            note(told);
            words.details().forEach(this::note);
            note(words.advice());
        }
        result.unrecorded().ifPresent(why -> unrecorded(why, result));
    }

    /** The record will show it as unknown, so that whoever reads this has to say what is known now. */
    private void unrecorded(HistoryTrouble why, LaunchResult result) {
        note(messages.text("cli.history.unwritable", why.in(messages)));
        if (result.outcome() instanceof LaunchOutcome.Accepted run) {
            note(messages.text("cli.history.unwritten.run", result.launchId(), run.id()));
        }
    }

    /** What can be done about a launch that was refused for the sake of another; empty for any other outcome. */
    private String refusal(LaunchOutcome outcome) {
        return switch (outcome) {
            case LaunchOutcome.InFlight held -> messages.text("cli.inflight");
            case LaunchOutcome.Undecided held -> messages.text("cli.undecided", held.other().launchId());
            default -> "";
        };
    }

    void found(Finding finding) {
        json.candidates(finding.candidates());
        switch (finding) {
            case Finding.One(Run run) -> note(messages.text("cli.candidates.one", run.id(), run.runName()));
            case Finding.Several(List<Run> runs) -> {
                note(messages.text("cli.candidates.several"));
                runs.forEach(run -> note("  " + run.id() + "  " + run.runName()));
            }
            case Finding.None none -> note(messages.text("cli.candidates.none"));
            case Finding.Blind blind -> note(messages.text("search.blind"));
            case Finding.Unreadable unreadable -> note(messages.text("lost.unreadable"));
        }
    }

    void seen(Run run) {
        json.run(run);
        if (!run.status().equals(lastStatus)) {
            lastStatus = run.status();
            note(messages.text("cli.wait.status", run.runName().isEmpty() ? run.id() : run.runName(), run.status()));
        }
    }

    void concluded(Run run) {
        Optional<Duration> time =
                run.startedAt().flatMap(from -> run.concludedAt().map(to -> Duration.between(from, to)));
        String after = time.map(t -> messages.text("cli.wait.after", Long.toString(Math.max(0, t.toSeconds())))).orElse("");
        line(messages.text("cli.wait.concluded", Printable.of(run.status())) + after);
    }

    void stoppedWaiting(String why) {
        json.failure(why);
        note(why);
    }

    void logLine(LogLine log) {
        note(log.log());
    }

    private void line(String text) {
        if (format == OutputFormat.text) {
            out.println(text);
        }
    }

    void close() {
        if (format == OutputFormat.json) {
            out.println(JsonChars.visible(JsonWriter.indented(json.build())));
        }
        if (out.checkError()) {
            note(messages.text("cli.stdout.lost"));
            err.println(JsonChars.visible(JsonWriter.compact(json.build())));
        }
    }
}
