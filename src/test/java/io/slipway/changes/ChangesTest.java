package io.slipway.changes;

import static io.slipway.changes.Change.Kind.ADDED;
import static io.slipway.changes.Change.Kind.OVERRIDDEN;
import static io.slipway.changes.Change.Kind.SAME;
import static io.slipway.changes.Change.Kind.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.slipway.changes.Change.Kind;
import io.slipway.changes.job.Gap;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Permission;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Section;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each thing that a run says is, beside a job. */
class ChangesTest {
    private static final Source BUILD = new Source.Build("s", "master", "latest", "");

    static Stream<Arguments> variables() {
        return Stream.of(
                Arguments.of(EnvVar.plain("A", "one"), SAME),
                Arguments.of(EnvVar.secret("A", "one"), SAME),
                Arguments.of(EnvVar.plain("A", ""), OVERRIDDEN),
                Arguments.of(EnvVar.secret("A", "two"), OVERRIDDEN),
                Arguments.of(new EnvVar("A", new EnvValue.Missing()), OVERRIDDEN),
                Arguments.of(new EnvVar("A", new EnvValue.Locked("age")), OVERRIDDEN),
                Arguments.of(EnvVar.plain("a", "one"), ADDED));
    }

    @ParameterizedTest
    @MethodSource("variables")
    void aVariable(EnvVar variable, Kind kind) {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("", ""), variable));
        Place place = Place.inRow(Field.ENV_NAME, 1, variable.name());

        assertThat(Changes.of(spec, Jobs.JOB).all())
                .containsExactly(new Change(place, variable.name(), kind, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aVariableThatIsNotSentChangesNothing() {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(
                List.of(EnvVar.plain("A", "two").enabled(false), EnvVar.plain("B", "three")));

        assertThat(Changes.of(spec, Jobs.JOB).all()).singleElement().satisfies(change -> assertThat(change.place())
                .isEqualTo(Place.inRow(Field.ENV_NAME, 1, "B")));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(new SecretFile("/a", FileData.ofText("one"), ""), SAME),
                Arguments.of(new SecretFile("/a", FileData.ofText("two"), ""), OVERRIDDEN),
                Arguments.of(new SecretFile("/a", new FileContent.Missing(), ""), OVERRIDDEN),
                Arguments.of(new SecretFile("/b", FileData.ofText("one"), ""), ADDED));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSecretFile(SecretFile file, Kind kind) {
        RunSpec spec = new RunSpec(Jobs.TARGET, List.of(), List.of(file), List.of(), "", Deployment.JOB_DEFAULT);

        assertThat(Changes.of(spec, Jobs.JOB).all()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.name()).isEqualTo(file.path());
            assertThat(change.section()).isEqualTo(Section.FILES);
        });
    }

    @Test
    void aMountIsNeverKnownOfTheJob() {
        SecretMount mount = new SecretMount("npm", FileData.ofText("one"), "");
        RunSpec spec = new RunSpec(Jobs.TARGET, List.of(), List.of(), List.of(mount), "", Deployment.JOB_DEFAULT);

        assertThat(Changes.of(spec, Jobs.JOB).all())
                .extracting(Change::name, Change::kind)
                .containsExactly(tuple("npm", UNREADABLE));
    }

    static Stream<Arguments> fields() {
        Source.Build branch = new Source.Build("s", "develop", "", "");
        Source.Image image = new Source.Image("nginx:1", "example-credentials");
        return Stream.of(
                Arguments.of(plan("nf-compute-20"), BUILD, "DEPLOYMENT_PLAN SAME nf-compute-20 > nf-compute-20"),
                Arguments.of(plan("nf-compute-50"), BUILD, "DEPLOYMENT_PLAN OVERRIDDEN nf-compute-20 > nf-compute-50"),
                Arguments.of(
                        docker(Docker.ConfigType.DEFAULT, "", ""),
                        BUILD,
                        "DOCKER_CONFIG_TYPE OVERRIDDEN customCommand > default"),
                Arguments.of(
                        docker(Docker.ConfigType.CUSTOM_ENTRYPOINT_CUSTOM_COMMAND, "sh -c", "node b.js"),
                        BUILD,
                        "DOCKER_CONFIG_TYPE OVERRIDDEN customCommand > customEntrypointCustomCommand;"
                                + "DOCKER_ENTRYPOINT ADDED - > sh -c;DOCKER_COMMAND OVERRIDDEN node a.js > node b.js"),
                Arguments.of(
                        storage(2048L, 64L),
                        BUILD,
                        "STORAGE_SIZE OVERRIDDEN 1024 > 2048;SHM_SIZE SAME 64 > 64"),
                Arguments.of(from(branch), BUILD, "SERVICE_ID SAME s > s;BRANCH OVERRIDDEN master > develop"),
                Arguments.of(
                        from(image),
                        BUILD,
                        "IMAGE_PATH OVERRIDDEN s, master, latest > nginx:1;CREDENTIALS ADDED - > example-credentials"),
                Arguments.of(
                        from(image),
                        new Source.Image("nginx:2", ""),
                        "IMAGE_PATH OVERRIDDEN nginx:2 > nginx:1;CREDENTIALS UNREADABLE - > example-credentials"),
                Arguments.of(from(branch), image, "SERVICE_ID OVERRIDDEN nginx:1, example-credentials > s;BRANCH ADDED - > develop"),
                Arguments.of(from(branch), new Source.JobDefault(), "SERVICE_ID ADDED - > s;BRANCH ADDED - > develop"),
                Arguments.of(from(new Source.Build("", "", "", "")), BUILD, ""),
                Arguments.of(from(new Source.JobDefault()), BUILD, ""));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldThatStandsOnce(RunSpec spec, Source has, String expected) {
        RunSpec job = new RunSpec(
                Jobs.TARGET, List.of(), List.of(), List.of(), "nf-compute-20", Jobs.FULL.deployment().from(has));

        assertThat(Changes.of(spec, Jobs.of(job)).all())
                .extracting(ChangesTest::line)
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(";"));
    }

    private static String line(Change change) {
        return change.place().field() + " " + change.kind() + " " + change.before().orElse("-") + " > "
                + change.after().orElse("-");
    }

    @Test
    void whatCannotBeReadIsNeverTheSame() {
        Gap gap = new Gap.Forbidden(Permission.JOBS);
        JobConfiguration unread = JobConfiguration.unread(Jobs.TARGET, gap);

        assertThat(Changes.of(Jobs.FULL, unread).all()).hasSize(13).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(UNREADABLE);
            assertThat(change.before()).isEmpty();
            assertThat(change.gap()).contains(gap);
        });
    }

    @Test
    void whatIsForbiddenHidesNothingElse() {
        JobConfiguration job = Jobs.withoutEnvironment(Jobs.JOB, new Gap.Forbidden(Permission.JOB_SECRETS));
        Changes changes = Changes.of(Jobs.FULL, job);

        assertThat(changes.of(UNREADABLE)).extracting(Change::section).containsOnly(Section.ENVIRONMENT, Section.FILES);
        assertThat(changes.of(SAME)).extracting(Change::section).containsOnly(Section.BILLING, Section.DEPLOYMENT);
        assertThat(changes.effective()).isEqualTo(changes.of(UNREADABLE));
        assertThat(changes.in(Section.BILLING)).hasSize(1);
    }

    private static RunSpec plan(String plan) {
        return new RunSpec(Jobs.TARGET, List.of(), List.of(), List.of(), plan, Deployment.JOB_DEFAULT);
    }

    private static RunSpec deployed(Deployment deployment) {
        return new RunSpec(Jobs.TARGET, List.of(), List.of(), List.of(), "", deployment);
    }

    private static RunSpec from(Source source) {
        return deployed(Deployment.JOB_DEFAULT.from(source));
    }

    private static RunSpec docker(Docker.ConfigType type, String entrypoint, String command) {
        return deployed(new Deployment(
                Optional.of(new Docker(type, entrypoint, command)),
                Optional.empty(),
                Storage.JOB_DEFAULT,
                new Source.JobDefault()));
    }

    private static RunSpec storage(long disk, long shm) {
        Storage storage = new Storage(Optional.of(disk), Optional.of(shm), Optional.empty(), Optional.empty());
        return deployed(new Deployment(Optional.empty(), Optional.empty(), storage, new Source.JobDefault()));
    }
}
