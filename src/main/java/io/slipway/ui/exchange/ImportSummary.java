package io.slipway.ui.exchange;

import io.slipway.run.Deployment;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Source;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draft says now and would say after an import, part by part; values are compared and not shown. */
final class ImportSummary {
    private final RunSpec now;
    private final RunSpec then;
    private final Messages messages;

    ImportSummary(RunSpec now, RunSpec then, Messages messages) {
        this.now = now;
        this.then = then;
        this.messages = messages;
    }

    /** One part of a launch; what does not change is quiet. */
    record Row(String part, String now, String then, boolean changed) {}

    List<Row> rows() {
        return Stream.of(
                        row("compose.section.target", ImportSummary::target),
                        entries("compose.section.environment", RunSpec::environment, EnvVar::name),
                        entries("compose.section.files", RunSpec::files, SecretFile::path),
                        entries("import.mounts", RunSpec::dockerSecretMounts, SecretMount::name),
                        row("compose.section.billing", RunSpec::deploymentPlan),
                        deployment())
                .filter(row -> !row.part().isEmpty())
                .toList();
    }

    private Row row(String key, Function<RunSpec, String> says) {
        return new Row(
                messages.text(key),
                orJob(says.apply(now)),
                orJob(says.apply(then)),
                !says.apply(now).equals(says.apply(then)));
    }

    private String orJob(String text) {
        return text.isEmpty() ? messages.text("compose.job.default") : text;
    }

    private static String target(RunSpec spec) {
        Target target = spec.target();
        return Stream.of(target.team(), target.project(), target.job())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    /** Docker secret mounts are a rare guest: without any there is no line about them. */
    private <T> Row entries(String key, Function<RunSpec, List<T>> list, Function<T, String> name) {
        List<T> before = list.apply(now);
        List<T> after = list.apply(then);
        Set<String> names = before.stream().map(name).collect(Collectors.toSet());
        Set<String> kept = after.stream().map(name).collect(Collectors.toSet());
        long added = kept.stream().filter(one -> !names.contains(one)).count();
        long gone = names.stream().filter(one -> !kept.contains(one)).count();
        Set<T> same = new HashSet<>(before);
        long changed = after.stream().filter(one -> names.contains(name.apply(one)) && !same.contains(one)).count();
        boolean differs = !before.equals(after);
        String then = messages.text("import.count", after.size());
        return new Row(
                before.isEmpty() && after.isEmpty() && key.equals("import.mounts") ? "" : messages.text(key),
                messages.text("import.count", before.size()),
                differs ? messages.text("import.count.changed", then, added, changed, gone) : then,
                differs);
    }

    private Row deployment() {
        Deployment before = now.deployment();
        Deployment after = then.deployment();
        return new Row(
                messages.text("compose.section.deployment"), words(before), words(after), !before.equals(after));
    }

    private String words(Deployment deployment) {
        String source = switch (deployment.source()) {
            case Source.JobDefault() -> "";
            case Source.Build build -> messages.text("import.source.build", build.id());
            case Source.Image image -> messages.text("import.source.image", image.imagePath());
        };
        List<String> said = Stream.of(
                        source,
                        deployment.docker().isPresent() ? messages.text("import.docker") : "",
                        deployment.buildpack().isPresent() ? messages.text("import.buildpack") : "",
                        deployment.storage().equals(Deployment.JOB_DEFAULT.storage()) ? "" : messages.text("import.storage"))
                .filter(part -> !part.isEmpty())
                .toList();
        return orJob(String.join(", ", said));
    }
}
