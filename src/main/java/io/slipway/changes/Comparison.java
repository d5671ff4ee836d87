package io.slipway.changes;

import io.slipway.changes.Change.Kind;
import io.slipway.changes.job.Gap;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.northflank.RuntimeEnvironment;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks through what a run says, in the order of the tabs, and holds each of it against the job. */
final class Comparison {
    private final RunSpec spec;
    private final JobConfiguration job;
    private final List<Change> found = new ArrayList<>();

    Comparison(RunSpec spec, JobConfiguration job) {
        this.spec = spec;
        this.job = job;
    }

    List<Change> all() {
        environment();
        files();
        mounts();
        Fields.of(spec, job).forEach(this::field);
        return found;
    }

    /** A row without a name is still being typed, and one that is not enabled is not sent. */
    private void environment() {
        Part<Map<String, EnvValue>> has = job.environment().map(Comparison::variables);
        for (int row = 0; row < spec.environment().size(); row++) {
            EnvVar variable = spec.environment().get(row);
            if (variable.enabled() && !variable.name().isEmpty()) {
                secret(
                        Place.inRow(Field.ENV_NAME, row, variable.name()),
                        variable.name(),
                        has.map(all -> kind(Optional.ofNullable(all.get(variable.name())), variable.value())));
            }
        }
    }

    private static Map<String, EnvValue> variables(RuntimeEnvironment environment) {
        Map<String, EnvValue> variables = new HashMap<>();
        environment.variables().forEach(variable -> variables.put(variable.name(), variable.value()));
        return variables;
    }

    private static Kind kind(Optional<EnvValue> before, EnvValue after) {
        return before.map(had -> hasText(had) && hasText(after) && had.text().equals(after.text())
                        ? Kind.SAME
                        : Kind.OVERRIDDEN)
                .orElse(Kind.ADDED);
    }

    private static boolean hasText(EnvValue value) {
        return value instanceof EnvValue.Plain || value instanceof EnvValue.Secret;
    }

    private void files() {
        Part<Map<String, FileContent>> has = job.environment().map(Comparison::contents);
        for (int row = 0; row < spec.files().size(); row++) {
            SecretFile file = spec.files().get(row);
            if (!file.path().isEmpty()) {
                secret(
                        Place.inRow(Field.FILE_PATH, row, file.path()),
                        file.path(),
                        has.map(all -> kind(Optional.ofNullable(all.get(file.path())), file.content())));
            }
        }
    }

    private static Map<String, FileContent> contents(RuntimeEnvironment environment) {
        Map<String, FileContent> contents = new HashMap<>();
        environment.files().forEach(file -> contents.put(file.path(), file.content()));
        return contents;
    }

    private static Kind kind(Optional<FileContent> before, FileContent after) {
        return before.map(had -> had instanceof FileData && had.equals(after) ? Kind.SAME : Kind.OVERRIDDEN)
                .orElse(Kind.ADDED);
    }

    /** The service tells no mounts of a job. */
    private void mounts() {
        for (int row = 0; row < spec.dockerSecretMounts().size(); row++) {
            SecretMount mount = spec.dockerSecretMounts().get(row);
            if (!mount.name().isEmpty()) {
                secret(
                        Place.inRow(Field.MOUNT_NAME, row, mount.name()),
                        mount.name(),
                        new Part.Unread<>(new Gap.NotTold()));
            }
        }
    }

    private void secret(Place place, String name, Part<Kind> kind) {
        found.add(new Change(
                place, name, kind.known().orElse(Kind.UNREADABLE), Optional.empty(), Optional.empty(), kind.unknown()));
    }

    private void field(Fields.Said said) {
        Optional<String> before = said.before().known().flatMap(had -> had);
        Kind kind = said.before()
                .map(had -> had.map(text -> text.equals(said.after()) ? Kind.SAME : Kind.OVERRIDDEN).orElse(Kind.ADDED))
                .known()
                .orElse(Kind.UNREADABLE);
        found.add(new Change(
                Place.of(said.field()), "", kind, before, Optional.of(said.after()), said.before().unknown()));
    }
}
