package io.slipway.run;

import java.util.List;

/**
 * Everything that one launch says: where it runs and what it overrides there.
 *
 * <p>It may be wrong, because a form may be, but it is never impossible. What is absent stays "as the job has it" and
 * is not sent: an empty list, an empty text or an empty {@code Optional}.
 *
 * @param target where the run is started
 * @param environment {@code runtimeEnvironment}, in order of entry
 * @param files {@code runtimeFiles}, in order of entry
 * @param dockerSecretMounts {@code dockerSecretMounts}, which newer versions of the API know
 * @param deploymentPlan {@code billing.deploymentPlan}, empty when absent
 * @param deployment {@code deployment}
 */
public record RunSpec(
        Target target,
        List<EnvVar> environment,
        List<SecretFile> files,
        List<SecretMount> dockerSecretMounts,
        String deploymentPlan,
        Deployment deployment) {

    /** A launch that overrides nothing and names no job yet. */
    public static final RunSpec EMPTY =
            new RunSpec(Target.NONE, List.of(), List.of(), List.of(), "", Deployment.JOB_DEFAULT);

    public RunSpec {
        environment = List.copyOf(environment);
        files = List.copyOf(files);
        dockerSecretMounts = List.copyOf(dockerSecretMounts);
    }

    /** The same overrides, started elsewhere. */
    public RunSpec at(Target elsewhere) {
        return new RunSpec(elsewhere, environment, files, dockerSecretMounts, deploymentPlan, deployment);
    }

    /** The same launch with other environment variables. */
    public RunSpec withEnvironment(List<EnvVar> variables) {
        return new RunSpec(target, variables, files, dockerSecretMounts, deploymentPlan, deployment);
    }

    /** The same launch as it comes back when secrets are not kept: their values and all contents are missing. */
    public RunSpec withoutSecrets() {
        return new RunSpec(
                target,
                environment.stream().map(EnvVar::withoutSecret).toList(),
                files.stream().map(SecretFile::withoutContent).toList(),
                dockerSecretMounts.stream().map(SecretMount::withoutContent).toList(),
                deploymentPlan,
                deployment);
    }

    /** Whether a value that must not be shown in clear is part of what is sent. */
    public boolean holdsSecrets() {
        return !files.isEmpty()
                || !dockerSecretMounts.isEmpty()
                || environment.stream().anyMatch(variable -> variable.value() instanceof EnvValue.Secret);
    }
}
