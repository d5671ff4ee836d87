package io.slipway.changes;

import io.slipway.changes.Drift.Difference;
import io.slipway.changes.Drift.Move;
import io.slipway.changes.Drift.Subject;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.northflank.RuntimeEnvironment;
import io.slipway.run.ApiName;
import io.slipway.run.EnvVar;
import io.slipway.run.SecretFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds two readings of one job against each other, part by part. */
final class DriftSearch {
    private final JobConfiguration earlier;
    private final JobConfiguration later;
    private final List<Difference> found = new ArrayList<>();

    DriftSearch(JobConfiguration earlier, JobConfiguration later) {
        this.earlier = earlier;
        this.later = later;
    }

    List<Difference> all() {
        named(Subject.VARIABLE, RuntimeEnvironment::variables, EnvVar::name);
        named(Subject.FILE, RuntimeEnvironment::files, SecretFile::path);
        part(Subject.PLAN, JobConfiguration::plan, Optional::of);
        part(Subject.DOCKER, JobConfiguration::docker, has -> has.map(it ->
                words(it.configType(), it.customEntrypoint(), it.customCommand())));
        part(Subject.BUILDPACK, JobConfiguration::buildpack, has -> has.map(it ->
                words(it.configType(), it.customProcess(), it.customEntrypoint(), it.customCommand())));
        part(Subject.STORAGE, JobConfiguration::storage, has -> has.storageSize().map(String::valueOf));
        part(Subject.SHARED_MEMORY, JobConfiguration::storage, has -> has.shmSize().map(String::valueOf));
        part(Subject.SOURCE, JobConfiguration::source, has -> has.map(Sources::whole));
        part(Subject.TIME_LIMIT, JobConfiguration::timeLimit, has -> has.map(Duration::toSeconds).map(String::valueOf));
        part(Subject.RETRIES, JobConfiguration::retries, has -> Optional.of(String.valueOf(has)));
        part(Subject.CONCURRENCY, JobConfiguration::concurrency, has -> has);
        return found;
    }

    private static String words(ApiName type, String... texts) {
        return Stream.concat(Stream.of(type.apiName()), Stream.of(texts).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining(", "));
    }

    private <T> void part(
            Subject subject, Function<JobConfiguration, Part<T>> part, Function<T, Optional<String>> text) {
        Optional<Optional<String>> before = part.apply(earlier).map(text).known();
        Optional<Optional<String>> after = part.apply(later).map(text).known();
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            found.add(new Difference(subject, "", move(before.get(), after.get()), before.get(), after.get()));
        }
    }

    private static Move move(Optional<String> before, Optional<String> after) {
        return before.isEmpty() ? Move.ADDED : after.isEmpty() ? Move.REMOVED : Move.CHANGED;
    }

    private <T> void named(
            Subject subject, Function<RuntimeEnvironment, List<T>> items, Function<T, String> name) {
        Optional<Map<String, T>> before = earlier.environment().map(items).map(all -> byName(all, name)).known();
        Optional<Map<String, T>> after = later.environment().map(items).map(all -> byName(all, name)).known();
        if (before.isPresent() && after.isPresent()) {
            compare(subject, before.get(), after.get());
        }
    }

    private <T> void compare(Subject subject, Map<String, T> before, Map<String, T> after) {
        before.forEach((name, item) -> {
            if (!after.containsKey(name)) {
                add(subject, name, Move.REMOVED);
            } else if (!item.equals(after.get(name))) {
                add(subject, name, Move.CHANGED);
            }
        });
        after.keySet().stream().filter(name -> !before.containsKey(name)).forEach(name -> add(subject, name, Move.ADDED));
    }

    private void add(Subject subject, String name, Move move) {
        found.add(new Difference(subject, name, move, Optional.empty(), Optional.empty()));
    }

    private static <T> Map<String, T> byName(List<T> items, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>();
        items.forEach(item -> named.put(name.apply(item), item));
        return named;
    }
}
