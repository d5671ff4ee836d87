package io.slipway.changes;

import io.slipway.changes.Drift.Subject;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.run.ApiName;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.SecretFile;
import io.slipway.run.Target;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Takes traces of a job part by part; what was not read leaves none. */
final class TracesOfJob {
    private final Target target;
    private final List<Digest> digests;
    private final Map<Subject, Map<String, Trace>> parts = new EnumMap<>(Subject.class);

    TracesOfJob(Target target, List<Digest> digests) {
        this.target = target;
        this.digests = digests;
    }

    Map<Subject, Map<String, Trace>> of(JobConfiguration job) {
        named(Subject.VARIABLE, job.environment().map(all -> all.variables()), EnvVar::name, has -> has.value().text());
        named(Subject.FILE, job.environment().map(all -> all.files()), SecretFile::path, has ->
                oneText(has.encoding(), content(has.content())));
        plain(Subject.PLAN, job.plan().map(Optional::of));
        part(Subject.DOCKER, job.docker().map(has -> has.map(it ->
                command(Subject.DOCKER, it.configType(), it.customEntrypoint(), it.customCommand()))));
        part(Subject.BUILDPACK, job.buildpack().map(has -> has.map(it -> command(
                Subject.BUILDPACK, it.configType(), it.customProcess(), it.customEntrypoint(), it.customCommand()))));
        plain(Subject.STORAGE, job.storage().map(has -> has.storageSize().map(String::valueOf)));
        plain(Subject.SHARED_MEMORY, job.storage().map(has -> has.shmSize().map(String::valueOf)));
        plain(Subject.SOURCE, job.source().map(has -> has.map(Sources::whole)));
        plain(Subject.TIME_LIMIT, job.timeLimit().map(has -> has.map(Duration::toSeconds).map(String::valueOf)));
        plain(Subject.RETRIES, job.retries().map(has -> Optional.of(String.valueOf(has))));
        plain(Subject.CONCURRENCY, job.concurrency());
        return parts;
    }

    private <T> void named(
            Subject subject, Part<List<T>> items, Function<T, String> name, Function<T, String> secret) {
        items.known().ifPresent(all -> {
            Map<String, Trace> traces = new LinkedHashMap<>();
            for (T item : all) {
                traces.put(name.apply(item), hidden("", subject, name.apply(item), secret.apply(item)));
            }
            parts.put(subject, traces);
        });
    }

    private void plain(Subject subject, Part<Optional<String>> said) {
        part(subject, said.map(has -> has.map(Trace::of)));
    }

    private void part(Subject subject, Part<Optional<Trace>> said) {
        said.known().ifPresent(has ->
                parts.put(subject, has.<Map<String, Trace>>map(trace -> Map.of("", trace)).orElse(Map.of())));
    }

    /** Which of them are replaced is no secret; what they say may hold one. */
    private Trace command(Subject subject, ApiName type, String... texts) {
        return hidden(type.apiName(), subject, "", oneText(texts));
    }

    private Trace hidden(String text, Subject subject, String name, String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        String whose = oneText(target.team(), target.project(), target.job(), subject.name(), name);
        Map<String, String> all = new LinkedHashMap<>();
        digests.forEach(digest -> all.put(digest.key(), digest.of(whose, bytes)));
        return new Trace(text, all);
    }

    private static String content(FileContent content) {
        return content instanceof FileData data ? data.base64() : "";
    }

    /** With its length before each text, none can run over into the next. */
    private static String oneText(String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            all.append(text.length()).append(':').append(text);
        }
        return all.toString();
    }
}
