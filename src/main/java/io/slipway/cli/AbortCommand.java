package io.slipway.cli;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.text.Printable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slipway abort}: ends a run that is under way. */
@Command(name = "abort")
final class AbortCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "RUN")
    @SuppressWarnings("NullAway.Init")
    private String run;

    @Mixin
    private final JobOptions job = new JobOptions();

    AbortCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        return job.with(terminal, this::abort);
    }

    private ExitCode abort(OpenedService service, Target at) throws CommandFailure {
        Run found = ChosenRun.find(run, service.northflank(), at, terminal);
        String name = Printable.of(found.runName().isEmpty() ? found.id() : found.runName());
        if (found.concluded()) {
            terminal.say("cli.abort.concluded", name, Printable.of(found.status()));
            return ExitCode.OK;
        }
        try {
            service.northflank().abort(at, found.id());
        } catch (ApiException failure) {
            throw ending(failure, name);
        }
        terminal.out().println(terminal.messages().text("cli.abort.done", name, Printable.of(found.id())));
        return ExitCode.OK;
    }

    /** Once the request has left, only a look at the run can tell. */
    private CommandFailure ending(ApiException failure, String name) {
        FailureWords words = new FailureWords(terminal.messages());
        return failure instanceof ApiException.NoAnswer lost
                ? terminal.failure(ExitCode.UNKNOWN, "cli.abort.unknown", name, words.of(lost))
                : words.ending(failure, "cli.forbidden.abort");
    }
}
