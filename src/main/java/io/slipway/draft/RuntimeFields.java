package io.slipway.draft;

import io.slipway.run.Buildpack;
import io.slipway.run.Docker;
import io.slipway.run.Field;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import java.util.Optional;

/** Which field of a part of the deployment differs; the part as a whole where several do. */
final class RuntimeFields {
    private RuntimeFields() {
    }

    static Field docker(Optional<Docker> before, Optional<Docker> after) {
        if (before.isEmpty() || after.isEmpty() || before.get().configType() != after.get().configType()) {
            return Field.DOCKER_CONFIG_TYPE;
        }
        return before.get().customEntrypoint().equals(after.get().customEntrypoint())
                ? Field.DOCKER_COMMAND
                : Field.DOCKER_ENTRYPOINT;
    }

    static Field buildpack(Optional<Buildpack> before, Optional<Buildpack> after) {
        if (before.isEmpty() || after.isEmpty() || before.get().configType() != after.get().configType()) {
            return Field.BUILDPACK_CONFIG_TYPE;
        }
        Buildpack was = before.get();
        Buildpack is = after.get();
        if (!was.customProcess().equals(is.customProcess())) {
            return Field.BUILDPACK_PROCESS;
        }
        return was.customEntrypoint().equals(is.customEntrypoint())
                ? Field.BUILDPACK_COMMAND
                : Field.BUILDPACK_ENTRYPOINT;
    }

    static Field storage(Storage before, Storage after) {
        if (!before.storageSize().equals(after.storageSize())) {
            return Field.STORAGE_SIZE;
        }
        if (!before.shmSize().equals(after.shmSize())) {
            return Field.SHM_SIZE;
        }
        return before.useHdbStorage().equals(after.useHdbStorage())
                ? Field.USE_PD_SSD_STORAGE
                : Field.USE_HDB_STORAGE;
    }

    static Field source(Source before, Source after) {
        if (before instanceof Source.Build was && after instanceof Source.Build is) {
            return build(was, is);
        }
        if (before instanceof Source.Image was && after instanceof Source.Image is) {
            return was.imagePath().equals(is.imagePath()) ? Field.CREDENTIALS : Field.IMAGE_PATH;
        }
        return after instanceof Source.Image ? Field.EXTERNAL : Field.INTERNAL;
    }

    private static Field build(Source.Build was, Source.Build is) {
        if (!was.id().equals(is.id())) {
            return Field.SERVICE_ID;
        }
        if (!was.branch().equals(is.branch())) {
            return Field.BRANCH;
        }
        return was.buildSHA().equals(is.buildSHA()) ? Field.BUILD_ID : Field.BUILD_SHA;
    }
}
