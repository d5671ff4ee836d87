package io.slipway.ui.review;

import io.slipway.run.Buildpack;
import io.slipway.run.Docker;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.Mask;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.ChangeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a launch changes of its job, as the rows that each tab has in the review. */
final class Recap {
    private final Messages messages;
    private final ChangeWords words;
    private final List<RecapRow> rows = new ArrayList<>();

    private Recap(Messages messages) {
        this.messages = messages;
        this.words = new ChangeWords(messages);
    }

    /** The rows of a launch, in the order of the page. */
    static List<RecapRow> of(RunSpec spec, Messages messages) {
        Recap recap = new Recap(messages);
        spec.environment().stream().filter(EnvVar::enabled).forEach(recap::variable);
        spec.files().forEach(file -> recap.add(Field.FILE_PATH, file.path(), recap.content(file.content())));
        spec.dockerSecretMounts()
                .forEach(mount -> recap.add(Field.MOUNT_NAME, mount.name(), recap.content(mount.content())));
        recap.add(Field.DEPLOYMENT_PLAN, spec.deploymentPlan());
        recap.source(spec.deployment().source());
        spec.deployment().docker().ifPresent(recap::docker);
        spec.deployment().buildpack().ifPresent(recap::buildpack);
        recap.storage(spec.deployment().storage());
        return List.copyOf(recap.rows);
    }

    /** Those of one tab. */
    static List<RecapRow> in(Section section, List<RecapRow> rows) {
        return rows.stream().filter(row -> row.field().section() == section).toList();
    }

    private void variable(EnvVar variable) {
        add(Field.ENV_NAME, variable.name(), variable.value().isSecret() ? Mask.TEXT : variable.value().text());
    }

    private String content(FileContent content) {
        return content instanceof FileData data ? messages.text("review.bytes", data.size()) : Mask.TEXT;
    }

    private void source(Source source) {
        switch (source) {
            case Source.JobDefault none -> {}
            case Source.Build build -> {
                add(Field.SERVICE_ID, build.id());
                add(Field.BRANCH, build.branch());
                add(Field.BUILD_SHA, build.buildSHA());
                add(Field.BUILD_ID, build.buildId());
            }
            case Source.Image image -> {
                add(Field.IMAGE_PATH, image.imagePath());
                add(Field.CREDENTIALS, image.credentials());
            }
        }
    }

    private void docker(Docker docker) {
        add(Field.DOCKER_CONFIG_TYPE, messages.text("compose.docker." + docker.configType().apiName()));
        add(Field.DOCKER_ENTRYPOINT, docker.customEntrypoint());
        add(Field.DOCKER_COMMAND, docker.customCommand());
    }

    private void buildpack(Buildpack buildpack) {
        add(Field.BUILDPACK_CONFIG_TYPE, messages.text("compose.buildpack." + buildpack.configType().apiName()));
        add(Field.BUILDPACK_PROCESS, buildpack.customProcess());
        add(Field.BUILDPACK_ENTRYPOINT, buildpack.customEntrypoint());
        add(Field.BUILDPACK_COMMAND, buildpack.customCommand());
    }

    private void storage(Storage storage) {
        stored(Field.STORAGE_SIZE, storage.storageSize());
        stored(Field.SHM_SIZE, storage.shmSize());
        stored(Field.USE_HDB_STORAGE, storage.useHdbStorage());
        stored(Field.USE_PD_SSD_STORAGE, storage.usePdSsdStorage());
    }

    private void stored(Field field, Optional<?> said) {
        said.ifPresent(value -> add(field, words.value(field, value.toString())));
    }

    /** What is empty stays as the job has it, and is not sent. */
    private void add(Field field, String value) {
        if (!value.isEmpty()) {
            add(field, "", value);
        }
    }

    private void add(Field field, String name, String value) {
        rows.add(new RecapRow(field, name, value));
    }
}
