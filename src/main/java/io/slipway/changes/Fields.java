package io.slipway.changes;

import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.run.Buildpack;
import io.slipway.run.Docker;
import io.slipway.run.Field;
import io.slipway.run.RunSpec;
import io.slipway.run.Storage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields that stand once in a launch: what the run says in each, beside what the job has there. */
final class Fields {
    private static final Map<Field, Function<Docker, String>> DOCKER = Map.of(
            Field.DOCKER_CONFIG_TYPE, docker -> docker.configType().apiName(),
            Field.DOCKER_ENTRYPOINT, Docker::customEntrypoint,
            Field.DOCKER_COMMAND, Docker::customCommand);
    private static final Map<Field, Function<Buildpack, String>> BUILDPACK = Map.of(
            Field.BUILDPACK_CONFIG_TYPE, buildpack -> buildpack.configType().apiName(),
            Field.BUILDPACK_PROCESS, Buildpack::customProcess,
            Field.BUILDPACK_ENTRYPOINT, Buildpack::customEntrypoint,
            Field.BUILDPACK_COMMAND, Buildpack::customCommand);
    private static final Map<Field, Function<Storage, Optional<?>>> STORAGE = Map.of(
            Field.STORAGE_SIZE, Storage::storageSize,
            Field.SHM_SIZE, Storage::shmSize,
            Field.USE_HDB_STORAGE, Storage::useHdbStorage,
            Field.USE_PD_SSD_STORAGE, Storage::usePdSsdStorage);

    private Fields() {
    }

    /**
     * A field that a run fills.
     *
     * @param before what the job has, or that it has nothing
     * @param after what is sent
     */
    record Said(Field field, Part<Optional<String>> before, String after) {}

    /** Those that the run fills, in the order of the tabs. */
    static List<Said> of(RunSpec spec, JobConfiguration job) {
        return Stream.of(Field.values())
                .flatMap(field -> Optional.of(after(spec, field)).filter(text -> !text.isEmpty()).stream()
                        .map(text -> new Said(field, before(job, spec, field), text)))
                .toList();
    }

    private static String after(RunSpec spec, Field field) {
        return spec.deployment().docker().flatMap(docker -> text(DOCKER, docker, field))
                .or(() -> spec.deployment().buildpack().flatMap(buildpack -> text(BUILDPACK, buildpack, field)))
                .or(() -> number(spec.deployment().storage(), field))
                .or(() -> field == Field.DEPLOYMENT_PLAN ? Optional.of(spec.deploymentPlan()) : Optional.empty())
                .orElseGet(() -> Sources.text(spec.deployment().source(), field));
    }

    private static Part<Optional<String>> before(JobConfiguration job, RunSpec spec, Field field) {
        return isOfSource(field)
                ? job.source().then(has -> Sources.before(has, spec.deployment().source(), field))
                : ofJob(job, field);
    }

    private static boolean isOfSource(Field field) {
        return field != Field.DEPLOYMENT_PLAN
                && !DOCKER.containsKey(field)
                && !BUILDPACK.containsKey(field)
                && !STORAGE.containsKey(field);
    }

    /** What the job has in a field, or that it has nothing. */
    static Part<Optional<String>> ofJob(JobConfiguration job, Field field) {
        if (DOCKER.containsKey(field)) {
            return job.docker().map(has -> has.flatMap(docker -> text(DOCKER, docker, field)));
        }
        if (BUILDPACK.containsKey(field)) {
            return job.buildpack().map(has -> has.flatMap(buildpack -> text(BUILDPACK, buildpack, field)));
        }
        if (STORAGE.containsKey(field)) {
            return job.storage().map(has -> number(has, field));
        }
        return field == Field.DEPLOYMENT_PLAN
                ? job.plan().map(Optional::of)
                : job.source().map(has -> has.map(source -> Sources.text(source, field)));
    }

    private static <T> Optional<String> text(Map<Field, Function<T, String>> fields, T part, Field field) {
        return Optional.ofNullable(fields.get(field)).map(text -> text.apply(part)).filter(text -> !text.isEmpty());
    }

    private static Optional<String> number(Storage storage, Field field) {
        return Optional.ofNullable(STORAGE.get(field)).flatMap(view -> view.apply(storage)).map(String::valueOf);
    }
}
