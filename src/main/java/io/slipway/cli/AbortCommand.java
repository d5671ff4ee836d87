package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Value;
import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.launch.abort.AbortOutcome;
import io.slipway.launch.abort.RunAbort;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.text.Printable;
import java.nio.file.Files;
import java.util.List;

/** {@code slipway abort}: ends a run that is under way. */
final class AbortCommand implements Command {
    private final Terminal terminal;

    private final Value<String> run = Operand.one("RUN");
    private final JobOptions job = new JobOptions();

    AbortCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(run, job);
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public ExitCode run() throws CommandFailure {
        return job.with(terminal, this::abort);
    }

    private ExitCode abort(OpenedService service, Target at) throws CommandFailure {
        Run found = ChosenRun.find(run.get(), service.northflank(), at, terminal);
        String name = Printable.of(found.runName().isEmpty() ? found.id() : found.runName());
        if (found.concluded()) {
            terminal.say("cli.abort.concluded", name, Printable.of(found.status()));
            return ExitCode.OK;
        }
        AbortOutcome outcome = new RunAbort(service.northflank(), service.rights(), this::mark).abort(at, found.id());
        return switch (outcome) {
            case AbortOutcome.Taken taken -> taken(taken, found.id(), name);
            case AbortOutcome.Refused no -> throw words().ending(no.why(), "cli.forbidden.abort");
            case AbortOutcome.NotSent no -> throw words().ending(no.why(), "cli.forbidden.abort");
            case AbortOutcome.Unknown lost ->
                throw terminal.failure(ExitCode.UNKNOWN, "cli.abort.unknown", name, words().of(lost.why()));
        };
    }

    private ExitCode taken(AbortOutcome.Taken taken, String runId, String name) {
        terminal.out().println(terminal.messages().text("cli.abort.done", name, Printable.of(runId)));
        taken.unrecorded().ifPresent(why -> terminal.say("abort.unrecorded", Printable.of(why.in(terminal.messages()))));
        return ExitCode.OK;
    }

    /** Where no launch was made there is no record, and none is made by this. */
    private void mark(Target at, String runId) throws HistoryException {
        if (!Files.notExists(terminal.dirs().history())) {
            try (History history = terminal.history()) {
                RunAbort.in(history).aborted(at, runId);
            }
        }
    }

    private FailureWords words() {
        return new FailureWords(terminal.messages());
    }
}
