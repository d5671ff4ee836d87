package io.slipway.preset.placeholder;

import io.slipway.run.Buildpack;
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
import io.slipway.run.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a launch in which a placeholder may stand, one after the other; a text that
 * stays is kept as it came, and so is a variable that is not sent.
 */
final class SpecTexts {
    private final Turn turn;

    private SpecTexts(Turn turn) {
        this.turn = turn;
    }

    /** What becomes of one text. */
    @FunctionalInterface
    interface Turn {
        String of(Use use, String text);
    }

    static RunSpec turned(RunSpec spec, Turn turn) {
        SpecTexts texts = new SpecTexts(turn);
        return new RunSpec(
                spec.target(),
                texts.environment(spec.environment()),
                texts.files(spec.files()),
                texts.mounts(spec.dockerSecretMounts()),
                spec.deploymentPlan(),
                texts.deployment(spec.deployment()));
    }

    private List<EnvVar> environment(List<EnvVar> variables) {
        List<EnvVar> turned = new ArrayList<>();
        for (EnvVar variable : variables) {
            Place place = Place.inRow(Field.ENV_VALUE, turned.size(), variable.name());
            turned.add(variable.enabled() ? variable.with(value(place, variable.value())) : variable);
        }
        return turned;
    }

    private EnvValue value(Place place, EnvValue value) {
        return switch (value) {
            case EnvValue.Plain(String text) -> new EnvValue.Plain(turn.of(new Use(place, false), text));
            case EnvValue.Secret(String text) -> new EnvValue.Secret(turn.of(new Use(place, true), text));
            case EnvValue.Missing missing -> missing;
            case EnvValue.Locked locked -> locked;
        };
    }

    private List<SecretFile> files(List<SecretFile> files) {
        List<SecretFile> turned = new ArrayList<>();
        for (SecretFile file : files) {
            Place place = Place.inRow(Field.FILE_DATA, turned.size(), file.path());
            turned.add(new SecretFile(file.path(), content(place, file.content()), file.encoding()));
        }
        return turned;
    }

    private List<SecretMount> mounts(List<SecretMount> mounts) {
        List<SecretMount> turned = new ArrayList<>();
        for (SecretMount mount : mounts) {
            Place place = Place.inRow(Field.MOUNT_DATA, turned.size(), mount.name());
            turned.add(new SecretMount(mount.name(), content(place, mount.content()), mount.encoding()));
        }
        return turned;
    }

    /** What is no text has no placeholder, and what stays the same keeps the base64 that it was given as. */
    private FileContent content(Place place, FileContent content) {
        if (!(content instanceof FileData data)) {
            return content;
        }
        return data.text()
                .map(text -> {
                    String turned = turn.of(new Use(place, true), text);
                    return turned.equals(text) ? data : FileData.ofText(turned);
                })
                .orElse(data);
    }

    private Deployment deployment(Deployment deployment) {
        return new Deployment(
                deployment.docker().map(this::docker),
                deployment.buildpack().map(this::buildpack),
                deployment.storage(),
                source(deployment.source()));
    }

    private Docker docker(Docker docker) {
        return new Docker(
                docker.configType(),
                once(Field.DOCKER_ENTRYPOINT, docker.customEntrypoint()),
                once(Field.DOCKER_COMMAND, docker.customCommand()));
    }

    private Buildpack buildpack(Buildpack buildpack) {
        return new Buildpack(
                buildpack.configType(),
                once(Field.BUILDPACK_PROCESS, buildpack.customProcess()),
                once(Field.BUILDPACK_ENTRYPOINT, buildpack.customEntrypoint()),
                once(Field.BUILDPACK_COMMAND, buildpack.customCommand()));
    }

    private Source source(Source source) {
        return switch (source) {
            case Source.JobDefault same -> same;
            case Source.Build(String id, String branch, String sha, String buildId) ->
                new Source.Build(id, once(Field.BRANCH, branch), sha, buildId);
            case Source.Image(String path, String credentials) ->
                new Source.Image(once(Field.IMAGE_PATH, path), credentials);
        };
    }

    private String once(Field field, String text) {
        return turn.of(new Use(Place.of(field), false), text);
    }
}
