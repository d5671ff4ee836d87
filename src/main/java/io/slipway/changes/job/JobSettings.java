package io.slipway.changes.job;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.JobDetails;
import io.slipway.run.ApiName;
import io.slipway.run.Buildpack;
import io.slipway.run.Docker;
import io.slipway.run.Storage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What the service says about a job, taken as it comes: a word that is not known leaves its part unread. */
record JobSettings(JobDetails details) {
    private static final Gap NOT_TOLD = new Gap.NotTold();

    Part<String> plan() {
        return details.deploymentPlan().isEmpty() ? new Part.Unread<>(NOT_TOLD) : Part.of(details.deploymentPlan());
    }

    Part<Optional<Docker>> docker() {
        return runtime("docker", Docker.ConfigType.values(), (type, said) ->
                new Docker(type, text(said, "customEntrypoint"), text(said, "customCommand")));
    }

    Part<Optional<Buildpack>> buildpack() {
        return runtime("buildpack", Buildpack.ConfigType.values(), (type, said) -> new Buildpack(
                type, text(said, "customProcess"), text(said, "customEntrypoint"), text(said, "customCommand")));
    }

    private interface Reader<C, R> {
        R of(C configType, Obj said);
    }

    private <C extends ApiName, R> Part<Optional<R>> runtime(String name, C[] types, Reader<C, R> reader) {
        Obj said = details.deployment().object(name);
        if (said.members().isEmpty()) {
            return Part.of(Optional.empty());
        }
        String word = text(said, "configType");
        return Arrays.stream(types)
                .filter(type -> type.apiName().equals(word))
                .findFirst()
                .<Part<Optional<R>>>map(type -> Part.of(Optional.of(reader.of(type, said))))
                .orElseGet(() -> new Part.Unread<>(NOT_TOLD));
    }

    Part<Storage> storage() {
        Obj said = details.deployment().object("storage");
        return Part.of(new Storage(
                said.object("ephemeralStorage").integer("storageSize"),
                said.integer("shmSize"),
                truth(said, "useHdbStorage"),
                truth(said, "usePdSsdStorage")));
    }

    /** The service takes no limit below a second, so zero is none. */
    Part<Optional<Duration>> timeLimit() {
        return settings(said -> said.integer("activeDeadlineSeconds").filter(limit -> limit > 0).map(Duration::ofSeconds));
    }

    Part<Long> retries() {
        return details.settings().integer("backoffLimit")
                .<Part<Long>>map(Part::of)
                .orElseGet(() -> new Part.Unread<>(NOT_TOLD));
    }

    Part<Optional<String>> concurrency() {
        return settings(said -> said.object("cron").text("concurrencyPolicy").filter(word -> !word.isEmpty()));
    }

    /** Settings that are left out as a whole say nothing, not even that there is no limit. */
    private <T> Part<T> settings(Function<Obj, T> view) {
        return details.settings().members().isEmpty()
                ? new Part.Unread<>(NOT_TOLD)
                : Part.of(view.apply(details.settings()));
    }

    private static String text(Obj said, String name) {
        return said.text(name).orElse("");
    }

    private static Optional<Boolean> truth(Obj said, String name) {
        return said.member(name)
                .flatMap(value -> value instanceof JsonValue.Bool(boolean truth) ? Optional.of(truth) : Optional.empty());
    }
}
