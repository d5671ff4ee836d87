package io.slipway.northflank.body;

import io.slipway.json.JsonValue;
import io.slipway.run.Buildpack;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.Mask;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Source;
import io.slipway.run.Storage;

/** Writes a launch as the body of the page, in the page's order of fields. */
public final class BodyWriter {
    private final Secrets secrets;
    private final boolean keepHollow;

    BodyWriter(Secrets secrets, boolean keepHollow) {
        this.secrets = secrets;
        this.keepHollow = keepHollow;
    }

    /** The {@code deployment} of a launch for storing: a chosen but empty {@code internal} is kept. */
    static JsonValue.Obj storedDeployment(Deployment deployment) {
        return new BodyWriter(Secrets.CLEAR, true).deployment(deployment);
    }

    JsonValue.Obj body(RunSpec spec) {
        return JsonValue.Obj.with()
                .addUnlessEmpty("runtimeEnvironment", environment(spec))
                .addUnlessEmpty("runtimeFiles", files(spec))
                .addUnlessEmpty("dockerSecretMounts", mounts(spec))
                .addUnlessEmpty("billing", billing(spec.deploymentPlan()))
                .addUnlessEmpty("deployment", deployment(spec.deployment()))
                .build();
    }

    private JsonValue.Obj environment(RunSpec spec) {
        JsonValue.Builder map = JsonValue.Obj.with();
        for (EnvVar variable : spec.environment()) {
            if (variable.enabled()) {
                map.add(variable.name(), shown(variable.value()));
            }
        }
        return map.build();
    }

    private String shown(EnvValue value) {
        return value.isSecret() && secrets == Secrets.MASKED ? Mask.TEXT : value.text();
    }

    private JsonValue.Obj files(RunSpec spec) {
        JsonValue.Builder map = JsonValue.Obj.with();
        for (SecretFile file : spec.files()) {
            map.add(file.path(), secret(file.content(), file.encoding()));
        }
        return map.build();
    }

    private JsonValue.Obj mounts(RunSpec spec) {
        JsonValue.Builder map = JsonValue.Obj.with();
        for (SecretMount mount : spec.dockerSecretMounts()) {
            map.add(mount.name(), secret(mount.content(), mount.encoding()));
        }
        return map.build();
    }

    private JsonValue.Obj secret(FileContent content, String encoding) {
        JsonValue.Builder entry = JsonValue.Obj.with();
        if (content instanceof FileData data) {
            entry.add("data", secrets == Secrets.MASKED ? Mask.TEXT : data.base64());
        } else if (content instanceof FileContent.Locked && secrets == Secrets.MASKED) {
            entry.add("data", Mask.TEXT);
        }
        return entry.addUnlessEmpty("encoding", encoding).build();
    }

    static JsonValue.Obj billing(String plan) {
        return JsonValue.Obj.with().addUnlessEmpty("deploymentPlan", plan).build();
    }

    private JsonValue.Obj deployment(Deployment deployment) {
        JsonValue.Builder object = JsonValue.Obj.with();
        deployment.docker().ifPresent(docker -> object.add("docker", docker(docker)));
        deployment.buildpack().ifPresent(buildpack -> object.add("buildpack", buildpack(buildpack)));
        object.addUnlessEmpty("storage", storage(deployment.storage()));
        switch (deployment.source()) {
            case Source.JobDefault() -> {}
            case Source.Build build -> {
                if (keepHollow || !build.isHollow()) {
                    object.add("internal", build(build));
                }
            }
            case Source.Image image -> object.add("external", image(image));
        }
        return object.build();
    }

    private static JsonValue.Obj docker(Docker docker) {
        return JsonValue.Obj.with()
                .add("configType", docker.configType().apiName())
                .addUnlessEmpty("customEntrypoint", docker.customEntrypoint())
                .addUnlessEmpty("customCommand", docker.customCommand())
                .build();
    }

    private static JsonValue.Obj buildpack(Buildpack buildpack) {
        return JsonValue.Obj.with()
                .add("configType", buildpack.configType().apiName())
                .addUnlessEmpty("customProcess", buildpack.customProcess())
                .addUnlessEmpty("customEntrypoint", buildpack.customEntrypoint())
                .addUnlessEmpty("customCommand", buildpack.customCommand())
                .build();
    }

    private static JsonValue.Obj storage(Storage storage) {
        JsonValue.Builder ephemeral = JsonValue.Obj.with();
        storage.storageSize().ifPresent(size -> ephemeral.add("storageSize", size));
        JsonValue.Builder object = JsonValue.Obj.with().addUnlessEmpty("ephemeralStorage", ephemeral.build());
        storage.shmSize().ifPresent(size -> object.add("shmSize", size));
        storage.useHdbStorage().ifPresent(use -> object.add("useHdbStorage", use));
        storage.usePdSsdStorage().ifPresent(use -> object.add("usePdSsdStorage", use));
        return object.build();
    }

    private static JsonValue.Obj build(Source.Build build) {
        return JsonValue.Obj.with()
                .addUnlessEmpty("id", build.id())
                .addUnlessEmpty("branch", build.branch())
                .addUnlessEmpty("buildSHA", build.buildSHA())
                .addUnlessEmpty("buildId", build.buildId())
                .build();
    }

    private static JsonValue.Obj image(Source.Image image) {
        return JsonValue.Obj.with()
                .addUnlessEmpty("imagePath", image.imagePath())
                .addUnlessEmpty("credentials", image.credentials())
                .build();
    }
}
