package io.slipway.preset.placeholder;

import io.slipway.preset.Placeholder;
import io.slipway.run.Buildpack;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import io.slipway.run.Target;
import java.util.List;
import java.util.Optional;

/** Launches with one text in every place that a placeholder may stand in. */
final class Launches {
    private Launches() {
    }

    static RunSpec saying(String text) {
        return saying(text, new Source.Build("builder", text, "latest", ""));
    }

    static RunSpec ofImage(String text) {
        return saying(text, new Source.Image("registry/image:" + text, "creds"));
    }

    private static RunSpec saying(String text, Source source) {
        return new RunSpec(
                Target.of("p", "j"),
                List.of(
                        EnvVar.plain("PLAIN", text),
                        EnvVar.secret("SECRET", text),
                        new EnvVar("MISSING", new EnvValue.Missing()),
                        new EnvVar("LOCKED", new EnvValue.Locked(text))),
                List.of(new SecretFile("/etc/app", FileData.ofText("a\n" + text), "utf-8")),
                List.of(new SecretMount("mount", FileData.ofText(text), "utf-8")),
                "nf-compute-20",
                new Deployment(
                        Optional.of(new Docker(Docker.ConfigType.CUSTOM_ENTRYPOINT_CUSTOM_COMMAND, text, text)),
                        Optional.of(new Buildpack(Buildpack.ConfigType.CUSTOM_PROCESS, text, text, text)),
                        Storage.JOB_DEFAULT,
                        source));
    }

    static Placeholder declared(String name) {
        return new Placeholder(name, "", Optional.empty(), Optional.empty(), List.of());
    }

    static Placeholder withDefault(String name, String initial) {
        return new Placeholder(name, "", Optional.of(initial), Optional.empty(), List.of());
    }

    static Placeholder withPattern(String name, String pattern) {
        return new Placeholder(name, "", Optional.empty(), Optional.of(pattern), List.of());
    }

    static Placeholder withChoices(String name, String... choices) {
        return new Placeholder(name, "", Optional.empty(), Optional.empty(), List.of(choices));
    }
}
