package io.slipway.preset.file;

import io.slipway.preset.Preset;
import io.slipway.run.RunSpec;
import io.slipway.run.Source;
import io.slipway.run.Target;
import java.util.Locale;
import java.util.StringJoiner;

/** What a preset is found by: everything that names something, and neither values nor commands, as they may hold secrets. */
final class SearchText {
    private SearchText() {
    }

    static String of(String folder, Preset preset) {
        StringJoiner text = new StringJoiner("\n").add(folder).add(preset.name());
        preset.details().tags().forEach(text::add);
        text.add(preset.details().notes());
        preset.details().placeholders().forEach(placeholder -> text.add(placeholder.name()));
        addRun(text, preset.spec());
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static void addRun(StringJoiner text, RunSpec spec) {
        Target target = spec.target();
        text.add(target.team()).add(target.project()).add(target.job()).add(spec.deploymentPlan());
        spec.environment().forEach(variable -> text.add(variable.name()));
        spec.files().forEach(file -> text.add(file.path()));
        spec.dockerSecretMounts().forEach(mount -> text.add(mount.name()));
        addSource(text, spec.deployment().source());
    }

    private static void addSource(StringJoiner text, Source source) {
        switch (source) {
            case Source.JobDefault none -> {}
            case Source.Build build ->
                text.add(build.id()).add(build.branch()).add(build.buildSHA()).add(build.buildId());
            case Source.Image image -> text.add(image.imagePath()).add(image.credentials());
        }
    }
}
