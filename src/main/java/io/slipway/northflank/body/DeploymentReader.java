package io.slipway.northflank.body;

import io.slipway.json.JsonValue;
import io.slipway.run.Buildpack;
import io.slipway.run.Code;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import java.util.List;
import java.util.Optional;

/** Reads {@code deployment}: runtimes, storage and the source. */
final class DeploymentReader {
    private static final List<String> KEYS = List.of("docker", "buildpack", "storage", "internal", "external");

    private final ReadProblems problems;

    DeploymentReader(ReadProblems problems) {
        this.problems = problems;
    }

    Deployment read(JsonValue.Obj object) {
        Members members = Members.open(object, Place.of(Field.DEPLOYMENT_OBJECT), KEYS, problems);
        return new Deployment(
                members.objectOrHollow("docker", Field.DOCKER).flatMap(this::docker),
                members.objectOrHollow("buildpack", Field.BUILDPACK).flatMap(this::buildpack),
                members.object("storage", Field.STORAGE, this::storage).orElse(Storage.JOB_DEFAULT),
                source(members));
    }

    private Optional<Docker> docker(JsonValue.Obj object) {
        List<String> keys = List.of("configType", "customEntrypoint", "customCommand");
        Members members = Members.open(object, Place.of(Field.DOCKER), keys, problems);
        String entrypoint = members.text("customEntrypoint", Field.DOCKER_ENTRYPOINT);
        String command = members.text("customCommand", Field.DOCKER_COMMAND);
        return members.choice("configType", Field.DOCKER_CONFIG_TYPE, Docker.ConfigType.values())
                .map(type -> new Docker(type, entrypoint, command));
    }

    private Optional<Buildpack> buildpack(JsonValue.Obj object) {
        List<String> keys = List.of("configType", "customProcess", "customEntrypoint", "customCommand");
        Members members = Members.open(object, Place.of(Field.BUILDPACK), keys, problems);
        String process = members.text("customProcess", Field.BUILDPACK_PROCESS);
        String entrypoint = members.text("customEntrypoint", Field.BUILDPACK_ENTRYPOINT);
        String command = members.text("customCommand", Field.BUILDPACK_COMMAND);
        return members.choice("configType", Field.BUILDPACK_CONFIG_TYPE, Buildpack.ConfigType.values())
                .map(type -> new Buildpack(type, process, entrypoint, command));
    }

    private Storage storage(JsonValue.Obj object) {
        List<String> keys = List.of("ephemeralStorage", "shmSize", "useHdbStorage", "usePdSsdStorage");
        Members members = Members.open(object, Place.of(Field.STORAGE), keys, problems);
        return new Storage(
                members.object("ephemeralStorage", Field.EPHEMERAL_STORAGE, this::storageSize).flatMap(size -> size),
                members.integer("shmSize", Field.SHM_SIZE),
                members.truth("useHdbStorage", Field.USE_HDB_STORAGE),
                members.truth("usePdSsdStorage", Field.USE_PD_SSD_STORAGE));
    }

    private Optional<Long> storageSize(JsonValue.Obj object) {
        return Members.open(object, Place.of(Field.EPHEMERAL_STORAGE), List.of("storageSize"), problems)
                .integer("storageSize", Field.STORAGE_SIZE);
    }

    private Source source(Members members) {
        Optional<JsonValue.Obj> internal = members.objectOrHollow("internal", Field.INTERNAL);
        Optional<JsonValue.Obj> external = members.objectOrHollow("external", Field.EXTERNAL);
        if (internal.isPresent() && external.isPresent()) {
            problems.add(Problem.error(Place.of(Field.DEPLOYMENT_OBJECT), Code.SOURCE_BOTH));
        }
        return internal.map(this::build).or(() -> external.map(this::image)).orElseGet(Source.JobDefault::new);
    }

    private Source build(JsonValue.Obj object) {
        List<String> keys = List.of("id", "branch", "buildSHA", "buildId");
        Members members = Members.open(object, Place.of(Field.INTERNAL), keys, problems);
        return new Source.Build(
                members.textNotEmpty("id", Field.SERVICE_ID),
                members.text("branch", Field.BRANCH),
                members.textNotEmpty("buildSHA", Field.BUILD_SHA),
                members.text("buildId", Field.BUILD_ID));
    }

    private Source image(JsonValue.Obj object) {
        Members members =
                Members.open(object, Place.of(Field.EXTERNAL), List.of("imagePath", "credentials"), problems);
        return new Source.Image(
                members.plainText("imagePath", Field.IMAGE_PATH).orElse(""),
                members.textNotEmpty("credentials", Field.CREDENTIALS));
    }
}
