package io.slipway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.changes.Drift.Move;
import io.slipway.changes.Drift.Subject;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.northflank.RuntimeEnvironment;
import io.slipway.run.EnvValue;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What may be kept of a job tells as much about what changed as all of it does. */
class DriftPropertyTest {
    private static final Set<Subject> SECRET =
            Set.of(Subject.VARIABLE, Subject.FILE, Subject.DOCKER, Subject.BUILDPACK);

    /** Readings of one job, parts of which were changed or not read in the second. */
    record Readings(JobConfiguration earlier, JobConfiguration later) {}

    @Provide
    Arbitrary<Readings> readings() {
        Arbitrary<JobConfiguration> job = Combinators.combine(
                        RunSpecs.any(), Arbitraries.longs().between(1, 3), Arbitraries.of("", "Forbid", "Allow"))
                .as((spec, number, word) -> limited(Jobs.of(spec.at(Jobs.TARGET)), number, word));
        Arbitrary<Integer> changed = Arbitraries.integers().between(0, (1 << 9) - 1);
        return Combinators.combine(job, job, changed, changed).as((first, second, which, unread) ->
                new Readings(gaps(first, unread >> 5), gaps(mix(first, second, which), unread & unread >> 4)));
    }

    private static JobConfiguration limited(JobConfiguration job, long number, String word) {
        return new JobConfiguration(
                job.target(), job.plan(), job.docker(), job.buildpack(), job.storage(), job.source(),
                Part.of(number == 1 ? Optional.empty() : Optional.of(Duration.ofHours(number))),
                Part.of(number),
                Part.of(Optional.of(word).filter(any -> !any.isEmpty())),
                job.environment());
    }

    private static JobConfiguration mix(JobConfiguration a, JobConfiguration b, int which) {
        return new JobConfiguration(
                a.target(),
                (which & 1) == 0 ? a.plan() : b.plan(),
                (which & 2) == 0 ? a.docker() : b.docker(),
                (which & 4) == 0 ? a.buildpack() : b.buildpack(),
                (which & 8) == 0 ? a.storage() : b.storage(),
                (which & 16) == 0 ? a.source() : b.source(),
                (which & 32) == 0 ? a.timeLimit() : b.timeLimit(),
                (which & 64) == 0 ? a.retries() : b.retries(),
                (which & 128) == 0 ? a.concurrency() : b.concurrency(),
                (which & 256) == 0 ? a.environment() : b.environment());
    }

    private static JobConfiguration gaps(JobConfiguration job, int which) {
        JobConfiguration none = JobConfiguration.unread(job.target(), Jobs.FAILED);
        return mix(job, none, which & ~2 | which << 7 & 256);
    }

    @Property(tries = 1000)
    void digestsFindExactlyWhatValuesFind(@ForAll("readings") Readings job) {
        Drift drift = Drift.between(
                JobBaseline.of(job.earlier(), Digests.ONE), JobBaseline.of(job.later(), Digests.ONE));

        assertThat(drift.all().stream().map(WholeComparison.Line::of))
                .containsExactlyInAnyOrderElementsOf(WholeComparison.of(job.earlier(), job.later()));
    }

    @Property(tries = 500)
    void withoutACommonKeyNamesAndSettingsAreFoundAndNothingThatIsNot(@ForAll("readings") Readings job) {
        List<WholeComparison.Line> whole = WholeComparison.of(job.earlier(), job.later());
        Drift drift = Drift.between(
                JobBaseline.of(job.earlier(), Digests.ONE), JobBaseline.of(job.later(), Digests.OTHER));

        assertThat(whole).containsAll(drift.all().stream().map(WholeComparison.Line::of).toList());
        assertThat(drift.all().stream().map(WholeComparison.Line::of))
                .containsAll(whole.stream()
                        .filter(line -> line.move() != Move.CHANGED || !SECRET.contains(line.subject()))
                        .toList());
    }

    @Property(tries = 300)
    void noSecretIsInIt(@ForAll("readings") Readings job) {
        String mark = "canary-7341";
        RunSpec spec = Jobs.FULL.withSecrets((at, value) -> new EnvValue.Secret(mark), (at, content) -> FileData.ofText(mark));
        JobConfiguration marked = mix(
                job.earlier(),
                Jobs.of(Jobs.withCommand(spec, mark)),
                2 | 4 | 256);

        assertThat(JobBaseline.of(marked, Digests.ONE).toString()).doesNotContain(mark, FileData.ofText(mark).base64());
        assertThat(marked.environment()).isInstanceOfSatisfying(Part.Read.class, read ->
                assertThat(((RuntimeEnvironment) read.value()).variables()).isNotEmpty());
    }
}
