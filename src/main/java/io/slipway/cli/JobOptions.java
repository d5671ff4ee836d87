package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.run.Target;
import java.util.List;

/** Which job, on which service, a command is about that launches nothing. */
final class JobOptions implements Arguments {
    private final TargetOptions target = new TargetOptions();
    private final ConnectionOptions connection = new ConnectionOptions();

    /** What is done with the job of an open service. */
    @FunctionalInterface
    interface Deed {
        ExitCode on(OpenedService service, Target job) throws CommandFailure;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(target, connection);
    }

    ExitCode with(Terminal terminal, Deed deed) throws CommandFailure {
        if (connection.isAmbiguous()) {
            throw terminal.misuse("cli.connection.both");
        }
        target.check(terminal);
        Target job = connection.namesSandbox() ? target.inSandbox(Target.NONE) : target.over(Target.NONE);
        if (!job.isComplete()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.target.missing");
        }
        Target at = connection.inTeam(job, terminal);
        try (OpenedService service = OpenedService.open(connection, terminal)) {
            return deed.on(service, at);
        }
    }
}
