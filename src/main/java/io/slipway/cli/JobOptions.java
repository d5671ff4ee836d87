package io.slipway.cli;

import io.slipway.run.Target;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which job, on which service, a command is about that launches nothing. */
final class JobOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    /** What is done with the job of an open service. */
    @FunctionalInterface
    interface Deed {
        ExitCode on(OpenedService service, Target job) throws CommandFailure;
    }

    int with(Terminal terminal, Deed deed) throws CommandFailure {
        if (connection.isAmbiguous()) {
            throw new ParameterException(command.commandLine(), terminal.messages().text("cli.connection.both"));
        }
        Target job = connection.namesSandbox() ? target.inSandbox(Target.NONE) : target.over(Target.NONE);
        if (!job.isComplete()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.target.missing");
        }
        Target at = connection.inTeam(job, terminal);
        try (OpenedService service = OpenedService.open(connection, terminal)) {
            return deed.on(service, at).code();
        }
    }
}
