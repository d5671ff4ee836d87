package io.slipway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.changes.job.Gap;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every launch that can be sent. */
class ChangesPropertyTest {

    /** Launches whose rows have names of their own, and contents that are there. */
    @Provide
    Arbitrary<RunSpec> launches() {
        return RunSpecs.sendable().map(spec -> new RunSpec(
                spec.target(),
                unique(spec.environment(), EnvVar::name),
                unique(spec.files(), SecretFile::path).stream()
                        .filter(file -> file.content() instanceof FileData)
                        .toList(),
                unique(spec.dockerSecretMounts(), SecretMount::name),
                spec.deploymentPlan(),
                spec.deployment()));
    }

    private static <T> List<T> unique(List<T> items, Function<T, String> name) {
        LinkedHashMap<String, T> named = new LinkedHashMap<>();
        items.stream().filter(item -> !name.apply(item).isEmpty()).forEach(item -> named.put(name.apply(item), item));
        return List.copyOf(named.values());
    }

    @Property(tries = 300)
    void aRunThatSaysWhatItsJobHasChangesNothing(@ForAll("launches") RunSpec spec) {
        RunSpec known = new RunSpec(
                spec.target(), spec.environment(), spec.files(), List.of(), spec.deploymentPlan(), spec.deployment());

        assertThat(Changes.of(known, Jobs.of(known)).effective()).isEmpty();
    }

    @Property(tries = 300)
    void eachThingThatIsSentStandsInItOnce(@ForAll("launches") RunSpec spec) {
        Changes changes = Changes.of(spec, JobConfiguration.unread(spec.target(), new Gap.NotAsked()));

        assertThat(changes.all().stream().map(change -> row(change.place().pointer())))
                .containsExactlyInAnyOrderElementsOf(leaves("", RunBodies.value(spec, Secrets.CLEAR)).toList());
    }

    /** A file and a mount are one thing each, whatever they are made of. */
    private static String row(String pointer) {
        return pointer.matches("(?s)/(runtimeFiles|dockerSecretMounts)/.*")
                ? pointer.replaceFirst("/data$", "")
                : pointer;
    }

    private static Stream<String> leaves(String pointer, JsonValue value) {
        boolean isRow = pointer.matches("(?s)/(runtimeFiles|dockerSecretMounts)/.*");
        return value instanceof JsonValue.Obj object && !isRow
                ? object.members().stream()
                        .flatMap(member -> leaves(
                                pointer + "/" + member.name().replace("~", "~0").replace("/", "~1"), member.value()))
                : Stream.of(pointer);
    }

    @Property(tries = 300)
    void noSecretOfRunOrJobIsInIt(@ForAll("launches") RunSpec spec) {
        String mark = "canary-7341";
        RunSpec marked = spec.withSecrets((at, value) -> new EnvValue.Secret(mark), (at, content) -> FileData.ofText(mark));
        String base64 = FileData.ofText(mark).base64();

        assertThat(Changes.of(marked, Jobs.of(marked)).toString()).doesNotContain(mark, base64);
        assertThat(Jobs.of(marked).toString()).doesNotContain(mark, base64);
        assertThat(Drift.between(kept(Jobs.of(spec)), kept(Jobs.of(marked))).toString()).doesNotContain(mark, base64);
        assertThat(Changes.of(marked, Jobs.of(marked)).in(Section.ENVIRONMENT)).hasSameSizeAs(spec.environment());
    }

    @Property(tries = 200)
    void aJobThatStaysTheSameDoesNotDrift(@ForAll("launches") RunSpec spec) {
        assertThat(Drift.between(kept(Jobs.of(spec)), kept(Jobs.of(spec))).isEmpty()).isTrue();
    }

    private static JobBaseline kept(JobConfiguration job) {
        return JobBaseline.of(job, Digests.ONE);
    }
}
