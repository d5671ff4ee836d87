package io.slipway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.run.Deployment;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Source;
import io.slipway.run.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a job that was changed. */
class DriftTest {
    static Stream<Arguments> changed() {
        Deployment has = Jobs.FULL.deployment();
        return Stream.of(
                Arguments.of(
                        Jobs.of(Jobs.FULL.withEnvironment(
                                List.of(EnvVar.secret("A", "other"), EnvVar.secret("C", "three")))),
                        "VARIABLE A CHANGED - > -;VARIABLE B REMOVED - > -;VARIABLE C ADDED - > -"),
                Arguments.of(
                        Jobs.of(with(List.of(new SecretFile("/a", FileData.ofText("two"), "utf-8")), "nf-compute-50", has)),
                        "FILE /a CHANGED - > -;PLAN  CHANGED nf-compute-20 > nf-compute-50"),
                Arguments.of(
                        Jobs.of(with(
                                Jobs.FULL.files(),
                                "nf-compute-20",
                                new Deployment(
                                        Optional.empty(), has.buildpack(), has.storage(), new Source.Image("nginx:1", "")))),
                        "DOCKER  REMOVED customCommand > -;SOURCE  CHANGED s, master, latest > nginx:1"),
                Arguments.of(
                        Jobs.of(Jobs.withCommand(Jobs.FULL, "x")),
                        "DOCKER  CHANGED customCommand > customEntrypointCustomCommand;BUILDPACK  CHANGED - > -"),
                Arguments.of(
                        Jobs.limited(Jobs.JOB, Part.of(Optional.empty())), "TIME_LIMIT  REMOVED 3600 > -"),
                Arguments.of(
                        Jobs.limited(Jobs.JOB, Part.of(Optional.of(Duration.ofHours(2)))),
                        "TIME_LIMIT  CHANGED 3600 > 7200"));
    }

    private static RunSpec with(List<SecretFile> files, String plan, Deployment deployment) {
        return new RunSpec(Jobs.TARGET, Jobs.FULL.environment(), files, List.of(), plan, deployment);
    }

    @ParameterizedTest
    @MethodSource("changed")
    void eachDifferenceOnce(JobConfiguration later, String expected) {
        assertThat(between(Jobs.JOB, later).all()).extracting(DriftTest::line).containsExactly(expected.split(";"));
    }

    private static Drift between(JobConfiguration earlier, JobConfiguration later) {
        return Drift.between(kept(earlier), kept(later));
    }

    private static JobBaseline kept(JobConfiguration job) {
        return JobBaseline.of(job, Digests.ONE);
    }

    private static String line(Drift.Difference difference) {
        return difference.subject() + " " + difference.name() + " " + difference.move() + " "
                + difference.before().orElse("-") + " > " + difference.after().orElse("-");
    }

    @Test
    void whatCouldNotBeReadDidNotChange() {
        JobConfiguration unread = JobConfiguration.unread(Jobs.TARGET, Jobs.FAILED);

        assertThat(between(Jobs.JOB, unread)).isEqualTo(Drift.NONE);
        assertThat(between(unread, Jobs.JOB)).isEqualTo(Drift.NONE);
    }

    @Test
    void whatIsReadLateIsComparedFromThenOn() {
        JobConfiguration half = Jobs.withoutEnvironment(Jobs.JOB, Jobs.FAILED);
        JobBaseline filled = kept(half).filled(kept(Jobs.JOB));

        assertThat(half.gaps()).containsOnlyKeys(JobConfiguration.Request.ENVIRONMENT);
        assertThat(kept(half).isWhole()).isFalse();
        assertThat(filled).isEqualTo(kept(Jobs.JOB));
        assertThat(filled.isWhole()).isTrue();
        assertThat(Drift.between(filled, kept(Jobs.of(Jobs.FULL.withEnvironment(List.of())))).all()).hasSize(2);
    }

    @Test
    void whatIsKnownAlreadyIsNotFilledIn() {
        JobBaseline later = kept(Jobs.of(Jobs.FULL.withEnvironment(List.of())));

        assertThat(kept(Jobs.JOB).filled(later)).isEqualTo(kept(Jobs.JOB));
    }

    @Test
    void secretsAreComparableByACommonKeyOnly() {
        JobBaseline others = JobBaseline.of(Jobs.JOB, Digests.OTHER);

        assertThat(kept(Jobs.JOB).isComparableWith(kept(Jobs.JOB))).isTrue();
        assertThat(kept(Jobs.JOB).isComparableWith(others)).isFalse();
        assertThat(kept(Jobs.JOB).isComparableWith(JobBaseline.of(Jobs.JOB, List.of()))).isFalse();
        assertThat(kept(Jobs.JOB).keeping(others.keys()).isComparableWith(kept(Jobs.JOB))).isFalse();
    }

    @Test
    void anotherJobIsNoChange() {
        assertThat(between(Jobs.JOB, Jobs.of(Jobs.FULL.at(Target.of("p", "other")).withEnvironment(List.of()))))
                .isEqualTo(Drift.NONE);
    }
}
