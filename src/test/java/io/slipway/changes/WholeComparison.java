package io.slipway.changes;

import io.slipway.changes.Drift.Move;
import io.slipway.changes.Drift.Subject;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.SecretFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Two readings held against each other with all their values at hand: what digests have to find too. */
final class WholeComparison {
    private final JobConfiguration earlier;
    private final JobConfiguration later;

    private WholeComparison(JobConfiguration earlier, JobConfiguration later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** One difference by name, without what it was and is. */
    record Line(Subject subject, String name, Move move) {
        static Line of(Drift.Difference difference) {
            return new Line(difference.subject(), difference.name(), difference.move());
        }
    }

    static List<Line> of(JobConfiguration earlier, JobConfiguration later) {
        WholeComparison both = new WholeComparison(earlier, later);
        return Stream.of(
                        both.lines(Subject.VARIABLE, job -> job.environment()
                                .map(all -> named(all.variables(), EnvVar::name, has -> has.value().text()))),
                        both.lines(Subject.FILE, job -> job.environment()
                                .map(all -> named(all.files(), SecretFile::path, WholeComparison::file))),
                        both.line(Subject.PLAN, job -> job.plan().map(Optional::of)),
                        both.line(Subject.DOCKER, JobConfiguration::docker),
                        both.line(Subject.BUILDPACK, JobConfiguration::buildpack),
                        both.line(Subject.STORAGE, job -> job.storage().map(has -> has.storageSize())),
                        both.line(Subject.SHARED_MEMORY, job -> job.storage().map(has -> has.shmSize())),
                        both.line(Subject.SOURCE, job -> job.source().map(has -> has.map(Sources::whole))),
                        both.line(Subject.TIME_LIMIT, JobConfiguration::timeLimit),
                        both.line(Subject.RETRIES, job -> job.retries().map(Optional::of)),
                        both.line(Subject.CONCURRENCY, JobConfiguration::concurrency))
                .flatMap(List::stream)
                .toList();
    }

    private static String file(SecretFile file) {
        FileContent content = file.content();
        return file.encoding() + " " + (content instanceof FileData data ? data.base64() : "");
    }

    private static <T> Map<String, Object> named(List<T> items, Function<T, String> name, Function<T, Object> value) {
        Map<String, Object> all = new HashMap<>();
        items.forEach(item -> all.put(name.apply(item), value.apply(item)));
        return all;
    }

    private <T> List<Line> line(Subject subject, Function<JobConfiguration, Part<Optional<T>>> part) {
        return lines(subject, job -> part.apply(job).map(has -> has.<Map<String, Object>>map(it -> Map.of("", it)).orElse(Map.of())));
    }

    private List<Line> lines(Subject subject, Function<JobConfiguration, Part<Map<String, Object>>> part) {
        Optional<Map<String, Object>> before = part.apply(earlier).known();
        Optional<Map<String, Object>> after = part.apply(later).known();
        return before.isPresent() && after.isPresent() ? lines(subject, before.get(), after.get()) : List.of();
    }

    private static List<Line> lines(Subject subject, Map<String, Object> before, Map<String, Object> after) {
        List<Line> lines = new ArrayList<>();
        before.forEach((name, was) -> {
            if (!after.containsKey(name)) {
                lines.add(new Line(subject, name, Move.REMOVED));
            } else if (!Objects.equals(was, after.get(name))) {
                lines.add(new Line(subject, name, Move.CHANGED));
            }
        });
        after.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .forEach(name -> lines.add(new Line(subject, name, Move.ADDED)));
        return lines;
    }
}
