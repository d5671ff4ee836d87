package io.slipway.run;

import static io.slipway.run.Section.BILLING;
import static io.slipway.run.Section.BODY;
import static io.slipway.run.Section.DEPLOYMENT;
import static io.slipway.run.Section.ENVIRONMENT;
import static io.slipway.run.Section.FILES;
import static io.slipway.run.Section.TARGET;

/** Every place of a launch that a problem can be found in, with its JSON pointer in the request body. */
public enum Field {
    TEAM(TARGET, ""),
    PROJECT(TARGET, ""),
    JOB(TARGET, ""),
    ROOT(BODY, ""),
    /** A declaration of a preset, which is no part of the body. */
    PLACEHOLDER(BODY, "/placeholders"),
    ENVIRONMENT_MAP(ENVIRONMENT, "/runtimeEnvironment"),
    ENV_NAME(ENVIRONMENT, "/runtimeEnvironment"),
    ENV_VALUE(ENVIRONMENT, "/runtimeEnvironment"),
    FILES_MAP(FILES, "/runtimeFiles"),
    FILE_PATH(FILES, "/runtimeFiles"),
    FILE_DATA(FILES, "/runtimeFiles", "/data"),
    FILE_ENCODING(FILES, "/runtimeFiles", "/encoding"),
    MOUNTS_MAP(FILES, "/dockerSecretMounts"),
    MOUNT_NAME(FILES, "/dockerSecretMounts"),
    MOUNT_DATA(FILES, "/dockerSecretMounts", "/data"),
    MOUNT_ENCODING(FILES, "/dockerSecretMounts", "/encoding"),
    BILLING_OBJECT(BILLING, "/billing"),
    DEPLOYMENT_PLAN(BILLING, "/billing/deploymentPlan"),
    DEPLOYMENT_OBJECT(DEPLOYMENT, "/deployment"),
    DOCKER(DEPLOYMENT, "/deployment/docker"),
    DOCKER_CONFIG_TYPE(DEPLOYMENT, "/deployment/docker/configType"),
    DOCKER_ENTRYPOINT(DEPLOYMENT, "/deployment/docker/customEntrypoint"),
    DOCKER_COMMAND(DEPLOYMENT, "/deployment/docker/customCommand"),
    BUILDPACK(DEPLOYMENT, "/deployment/buildpack"),
    BUILDPACK_CONFIG_TYPE(DEPLOYMENT, "/deployment/buildpack/configType"),
    BUILDPACK_PROCESS(DEPLOYMENT, "/deployment/buildpack/customProcess"),
    BUILDPACK_ENTRYPOINT(DEPLOYMENT, "/deployment/buildpack/customEntrypoint"),
    BUILDPACK_COMMAND(DEPLOYMENT, "/deployment/buildpack/customCommand"),
    STORAGE(DEPLOYMENT, "/deployment/storage"),
    EPHEMERAL_STORAGE(DEPLOYMENT, "/deployment/storage/ephemeralStorage"),
    STORAGE_SIZE(DEPLOYMENT, "/deployment/storage/ephemeralStorage/storageSize"),
    SHM_SIZE(DEPLOYMENT, "/deployment/storage/shmSize"),
    USE_HDB_STORAGE(DEPLOYMENT, "/deployment/storage/useHdbStorage"),
    USE_PD_SSD_STORAGE(DEPLOYMENT, "/deployment/storage/usePdSsdStorage"),
    INTERNAL(DEPLOYMENT, "/deployment/internal"),
    SERVICE_ID(DEPLOYMENT, "/deployment/internal/id"),
    BRANCH(DEPLOYMENT, "/deployment/internal/branch"),
    BUILD_SHA(DEPLOYMENT, "/deployment/internal/buildSHA"),
    BUILD_ID(DEPLOYMENT, "/deployment/internal/buildId"),
    EXTERNAL(DEPLOYMENT, "/deployment/external"),
    IMAGE_PATH(DEPLOYMENT, "/deployment/external/imagePath"),
    CREDENTIALS(DEPLOYMENT, "/deployment/external/credentials");

    private final Section section;
    private final String pointer;
    private final String rowSuffix;

    Field(Section section, String pointer) {
        this(section, pointer, "");
    }

    Field(Section section, String pointer, String rowSuffix) {
        this.section = section;
        this.pointer = pointer;
        this.rowSuffix = rowSuffix;
    }

    /** The part of the launch that shows this field. */
    public Section section() {
        return section;
    }

    /** The JSON pointer (RFC 6901) of the field, or of the map that holds its rows. */
    public String pointer() {
        return pointer;
    }

    /** The JSON pointer of the field in the row with this name. */
    public String pointer(String rowName) {
        return Pointer.below(pointer, rowName) + rowSuffix;
    }
}
