package io.slipway.changes.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Buildpack;
import io.slipway.run.Docker;
import io.slipway.run.EnvVar;
import io.slipway.run.SecretFile;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import io.slipway.run.Target;
import io.slipway.sandbox.MovingClock;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.sandbox.wire.Received;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs of the sandbox, read when all goes well and when it does not. */
class JobReaderTest {
    private static final Target EXAMPLE = Target.of("default-project", "example-job");
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path home;

    private final MovingClock clock = new MovingClock();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private JobConfiguration read(Target target, Duration most, String... faults) throws Exception {
        SandboxOptions options = SandboxOptions.in(home).withFaults(faults).withRecorder(received::add);
        try (Sandbox sandbox = Sandbox.start(options)) {
            Northflank service = TestClients.of(sandbox.address());
            return new JobReader(service, clock).read(target, most);
        }
    }

    @Test
    void everyPartOfAJob() throws Exception {
        JobConfiguration job = read(EXAMPLE, LONG);

        assertThat(job.plan()).isEqualTo(Part.of("nf-compute-20"));
        assertThat(job.docker()).isEqualTo(Part.of(Optional.of(new Docker(Docker.ConfigType.DEFAULT, "", ""))));
        assertThat(job.buildpack()).isEqualTo(Part.of(Optional.empty()));
        assertThat(job.storage()).isEqualTo(Part.of(storage(1024L, Optional.empty())));
        assertThat(job.source()).isEqualTo(Part.of(Optional.of(
                new Source.Build("example-build-service", "master", "latest", "premium-guide-6393"))));
        assertThat(job.timeLimit()).isEqualTo(Part.of(Optional.of(Duration.ofHours(1))));
        assertThat(job.retries()).isEqualTo(Part.of(0L));
        assertThat(job.concurrency()).isEqualTo(Part.of(Optional.empty()));
        assertThat(job.environment().known().orElseThrow().variables())
                .extracting(EnvVar::name)
                .containsExactly("REGION", "SENTRY_DSN", "VARIABLE_1", "LOG_LEVEL", "BATCH_SIZE", "DATABASE_URL");
        assertThat(job.environment().known().orElseThrow().files())
                .extracting(SecretFile::path)
                .containsExactly("/etc/example/settings.yml");
        assertThat(job.toString()).doesNotContain("kingfisher", "curlew");
        assertThat(received).extracting(Received::method).containsExactly("GET", "GET", "GET");
    }

    @Test
    void jobsOfOtherKinds() throws Exception {
        assertThat(read(Target.of("default-project", "not-deployed-yet"), LONG).source())
                .isEqualTo(Part.of(Optional.empty()));
        assertThat(read(Target.of("default-project", "nightly-report"), LONG).concurrency())
                .isEqualTo(Part.of(Optional.of("Forbid")));
        JobConfiguration endless = read(Target.of("default-project", "long-running-import"), LONG);
        assertThat(endless.timeLimit()).isEqualTo(Part.of(Optional.empty()));
        assertThat(endless.storage()).isEqualTo(Part.of(storage(10240L, Optional.of(256L))));
        assertThat(endless.source()).isEqualTo(Part.of(Optional.of(new Source.Image("ghcr.io/example/importer:2.4.1", ""))));
        JobConfiguration packed = read(Target.of("web-shop", "send-newsletter"), LONG);
        assertThat(packed.docker()).isEqualTo(Part.of(Optional.empty()));
        assertThat(packed.buildpack())
                .isEqualTo(Part.of(Optional.of(
                        new Buildpack(Buildpack.ConfigType.CUSTOM_PROCESS, "send-newsletter", "", ""))));
    }

    @Test
    void aForbiddenEnvironmentHidesNothingElse() throws Exception {
        JobConfiguration job = read(EXAMPLE, LONG, "403,GET /**/runtime-environment");

        assertThat(job.environment()).isEqualTo(new Part.Unread<>(new Gap.Forbidden(Permission.JOB_SECRETS)));
        assertThat(job.plan().known()).isPresent();
        assertThat(job.source().known()).isPresent();
    }

    @Test
    void aForbiddenJobHidesNothingElse() throws Exception {
        JobConfiguration job = read(EXAMPLE, LONG, "403,GET /**/example-job");

        assertThat(job.plan().unknown()).contains(new Gap.Forbidden(Permission.JOBS));
        assertThat(job.timeLimit().unknown()).contains(new Gap.Forbidden(Permission.JOBS));
        assertThat(job.environment().known()).isPresent();
    }

    @Test
    void aSourceThatTheServiceNoLongerTells() throws Exception {
        assertThat(read(EXAMPLE, LONG, "404,GET /**/deployment").source().unknown()).contains(new Gap.NotTold());
    }

    @Test
    void aServerThatFailsOnceFailsOnePart() throws Exception {
        JobConfiguration job = read(EXAMPLE, LONG, "500,GET /**/deployment");

        assertThat(job.source().unknown()).contains(new Gap.NoAnswer(ApiException.Reason.SERVER_ERROR));
        assertThat(job.environment().known()).isPresent();
    }

    @Test
    void aTokenThatIsNotAcceptedIsNotAskedAgain() throws Exception {
        JobConfiguration job = read(EXAMPLE, LONG, "401");

        assertThat(job.environment().unknown()).isEqualTo(job.plan().unknown()).isPresent();
        assertThat(job.plan().unknown()).hasValueSatisfying(gap -> assertThat(gap.isGeneral()).isTrue());
        assertThat(received).hasSize(1);
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsLeft() throws Exception {
        JobConfiguration job = read(EXAMPLE, Duration.ofMillis(300), "silence,GET /**/example-job");

        assertThat(job).isEqualTo(JobConfiguration.unread(EXAMPLE, new Gap.NoAnswer(ApiException.Reason.TIMEOUT)));
        assertThat(received).hasSize(1);
    }

    @Test
    void withoutTimeNothingIsAsked() throws Exception {
        JobConfiguration job = read(EXAMPLE, Duration.ZERO);

        assertThat(job).isEqualTo(JobConfiguration.unread(EXAMPLE, new Gap.NoAnswer(ApiException.Reason.TIMEOUT)));
        assertThat(received).isEmpty();
    }

    private static Storage storage(long disk, Optional<Long> shm) {
        return new Storage(Optional.of(disk), shm, Optional.empty(), Optional.empty());
    }
}
