package io.slipway.changes;

import io.slipway.changes.job.Gap;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.northflank.RuntimeEnvironment;
import io.slipway.run.Buildpack;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import io.slipway.run.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Jobs that tests hold runs against. */
public final class Jobs {
    public static final Target TARGET = Target.of("p", "j");
    public static final Gap FAILED = new Gap.NotTold();
    /** A job that has something of everything. */
    public static final RunSpec FULL = new RunSpec(
            TARGET,
            List.of(EnvVar.secret("A", "one"), EnvVar.secret("B", "two")),
            List.of(new SecretFile("/a", FileData.ofText("one"), "utf-8")),
            List.of(),
            "nf-compute-20",
            new Deployment(
                    Optional.of(new Docker(Docker.ConfigType.CUSTOM_COMMAND, "", "node a.js")),
                    Optional.of(new Buildpack(Buildpack.ConfigType.CUSTOM_PROCESS, "web", "", "")),
                    new Storage(Optional.of(1024L), Optional.of(64L), Optional.empty(), Optional.empty()),
                    new Source.Build("s", "master", "latest", "")));
    /** The same job as a configuration, for an hour. */
    public static final JobConfiguration JOB = of(FULL);

    private Jobs() {
    }

    /** The job that is configured with exactly what a run says. */
    public static JobConfiguration of(RunSpec spec) {
        Deployment has = spec.deployment();
        return new JobConfiguration(
                spec.target(),
                Part.of(spec.deploymentPlan()),
                Part.of(has.docker()),
                Part.of(has.buildpack()),
                Part.of(has.storage()),
                Part.of(Optional.of(has.source()).filter(source -> !(source instanceof Source.JobDefault))),
                Part.of(Optional.of(Duration.ofHours(1))),
                Part.of(2L),
                Part.of(Optional.empty()),
                Part.of(new RuntimeEnvironment(spec.environment(), spec.files())));
    }

    /** The same launch whose commands are these words. */
    public static RunSpec withCommand(RunSpec spec, String words) {
        Deployment has = spec.deployment();
        return new RunSpec(
                spec.target(), spec.environment(), spec.files(), List.of(), spec.deploymentPlan(),
                new Deployment(
                        Optional.of(new Docker(Docker.ConfigType.CUSTOM_ENTRYPOINT_CUSTOM_COMMAND, words, words)),
                        Optional.of(new Buildpack(Buildpack.ConfigType.CUSTOM_PROCESS, words, words, words)),
                        has.storage(),
                        has.source()));
    }

    /** The same job with another limit, or whatever is known of one. */
    public static JobConfiguration limited(JobConfiguration job, Part<Optional<Duration>> limit) {
        return new JobConfiguration(
                job.target(), job.plan(), job.docker(), job.buildpack(), job.storage(), job.source(), limit,
                job.retries(), job.concurrency(), job.environment());
    }

    /** The same job whose environment could not be read. */
    public static JobConfiguration withoutEnvironment(JobConfiguration job, Gap gap) {
        return new JobConfiguration(
                job.target(), job.plan(), job.docker(), job.buildpack(), job.storage(), job.source(), job.timeLimit(),
                job.retries(), job.concurrency(), new Part.Unread<>(gap));
    }
}
