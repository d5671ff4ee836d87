package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.connection.Connection;
import io.slipway.run.Target;
import java.util.List;
import java.util.Optional;

/** Where a run is started, as flags; they beat what a preset says. */
final class TargetOptions implements Arguments {
    private final Value<Optional<String>> project = Option.named("-p", "--project").maybe("PROJECT");
    private final Value<Optional<String>> job = Option.named("-j", "--job").maybe("JOB");
    private final Value<Optional<String>> team = Option.named("--team").maybe("TEAM");

    @Override
    public List<Argument> arguments() {
        return Arguments.of(project, job, team);
    }

    /** An empty id is a variable of a script that is not set: the launch must not go to another job for that. */
    void check(Terminal terminal) throws Misuse {
        if (isEmpty(project)) {
            throw terminal.misuse("cli.project.empty");
        } else if (isEmpty(job)) {
            throw terminal.misuse("cli.job.empty");
        }
    }

    private static boolean isEmpty(Value<Optional<String>> id) {
        return id.get().filter(String::isBlank).isPresent();
    }

    Target over(Target preset) {
        return new Target(
                team.get().orElse(preset.team()),
                project.get().orElse(preset.project()),
                job.get().orElse(preset.job()));
    }

    /** In the sandbox a body without a target goes to the job of the API page's example. */
    Target inSandbox(Target preset) {
        Target chosen = over(preset);
        return new Target(
                chosen.team(),
                chosen.project().isEmpty() ? Connection.SANDBOX_JOB.project() : chosen.project(),
                chosen.job().isEmpty() ? Connection.SANDBOX_JOB.job() : chosen.job());
    }
}
