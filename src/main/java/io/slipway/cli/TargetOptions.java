package io.slipway.cli;

import io.slipway.run.Target;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a run is started, as flags; they beat what a preset says. */
final class TargetOptions {
    /** The job that every sandbox has. */
    private static final Target EXAMPLE = Target.of("default-project", "example-job");

    @Option(names = {"-p", "--project"}, paramLabel = "PROJECT")
    private Optional<String> project = Optional.empty();

    @Option(names = {"-j", "--job"}, paramLabel = "JOB")
    private Optional<String> job = Optional.empty();

    @Option(names = "--team", paramLabel = "TEAM")
    private Optional<String> team = Optional.empty();

    Target over(Target preset) {
        return new Target(team.orElse(preset.team()), project.orElse(preset.project()), job.orElse(preset.job()));
    }

    /** In the sandbox a body without a target goes to the job of the API page's example. */
    Target inSandbox(Target preset) {
        Target chosen = over(preset);
        return new Target(
                chosen.team(),
                chosen.project().isEmpty() ? EXAMPLE.project() : chosen.project(),
                chosen.job().isEmpty() ? EXAMPLE.job() : chosen.job());
    }
}
