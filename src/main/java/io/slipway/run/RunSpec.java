package io.slipway.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

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

    /** What is sent of this launch: all of it but the variables that are not enabled. */
    public RunSpec sent() {
        return environment.stream().allMatch(EnvVar::enabled)
                ? this
                : withEnvironment(environment.stream().filter(EnvVar::enabled).toList());
    }

    /** The same launch as it comes back when secrets are not kept: their values and all contents are missing. */
    public RunSpec withoutSecrets() {
        return withSecrets((at, value) -> new EnvValue.Missing(), (at, content) -> new FileContent.Missing());
    }

    /**
     * The same launch with each secret, and each place for one, turned into something else.
     *
     * @param value turns the value of a variable that is not plain, given its JSON pointer in the request body
     * @param content turns what a file or mount holds, given its JSON pointer in the request body
     */
    public RunSpec withSecrets(
            BiFunction<String, EnvValue, EnvValue> value, BiFunction<String, FileContent, FileContent> content) {
        return new RunSpec(
                target,
                environment.stream()
                        .map(v -> v.value().isSecret()
                                ? v.with(value.apply(Field.ENV_VALUE.pointer(v.name()), v.value()))
                                : v)
                        .toList(),
                files.stream()
                        .map(f -> new SecretFile(
                                f.path(), content.apply(Field.FILE_DATA.pointer(f.path()), f.content()), f.encoding()))
                        .toList(),
                dockerSecretMounts.stream()
                        .map(m -> new SecretMount(
                                m.name(), content.apply(Field.MOUNT_DATA.pointer(m.name()), m.content()), m.encoding()))
                        .toList(),
                deploymentPlan,
                deployment);
    }

    /** Each secret, and each place for one: those that {@link #withSecrets} turns, in the same order. */
    public List<SecretPlace> secretPlaces() {
        List<SecretPlace> places = new ArrayList<>();
        environment.stream().filter(variable -> variable.value().isSecret()).map(SecretPlace::of).forEach(places::add);
        files.stream().map(SecretPlace::of).forEach(places::add);
        dockerSecretMounts.stream().map(SecretPlace::of).forEach(places::add);
        return places;
    }

    /** Whether a secret is there that cannot be read now, be it sent or not. */
    public boolean holdsLocked() {
        return environment.stream().anyMatch(variable -> variable.value() instanceof EnvValue.Locked)
                || files.stream().anyMatch(file -> file.content() instanceof FileContent.Locked)
                || dockerSecretMounts.stream().anyMatch(mount -> mount.content() instanceof FileContent.Locked);
    }

    /** Whether a value that must not be shown in clear is part of what is sent. */
    public boolean holdsSecrets() {
        return !files.isEmpty()
                || !dockerSecretMounts.isEmpty()
                || environment.stream()
                        .anyMatch(variable -> variable.enabled() && variable.value() instanceof EnvValue.Secret);
    }
}
