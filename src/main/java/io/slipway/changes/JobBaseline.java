package io.slipway.changes;

import io.slipway.changes.Drift.Subject;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.run.Target;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a job was like at one reading, in a form that may be kept: no value of a variable, no content of a file and no
 * command is in it, only digests of them.
 *
 * @param target which job
 * @param parts what was read, by subject: one trace for each name, or one without a name, or none where the job has nothing
 */
public record JobBaseline(Target target, Map<Subject, Map<String, Trace>> parts) {
    /** Something of every request that a reading makes. */
    private static final Set<Subject> WHOLE = Set.of(Subject.STORAGE, Subject.SOURCE, Subject.VARIABLE);

    private static final Set<Subject> SECRET = Set.of(Subject.VARIABLE, Subject.FILE, Subject.DOCKER, Subject.BUILDPACK);

    public JobBaseline {
        Map<Subject, Map<String, Trace>> copy = new EnumMap<>(Subject.class);
        parts.forEach((subject, traces) -> copy.put(subject, Collections.unmodifiableMap(new LinkedHashMap<>(traces))));
        parts = Collections.unmodifiableMap(copy);
    }

    /**
     * What may be kept of a reading. It works through every secret once for each key, so it belongs in the background.
     *
     * @param digests by the keys that are to be had; without any, of what is secret the names alone are kept
     */
    public static JobBaseline of(JobConfiguration job, List<Digest> digests) {
        return new JobBaseline(job.target(), new TracesOfJob(job.target(), digests).of(job));
    }

    /** The same, in which what was not read is as a later reading says. */
    public JobBaseline filled(JobBaseline later) {
        Map<Subject, Map<String, Trace>> all = new EnumMap<>(Subject.class);
        all.putAll(later.parts);
        all.putAll(parts);
        return new JobBaseline(target, all);
    }

    /** The same with one digest of each secret at the most, by one of these keys: enough to be kept. */
    public JobBaseline keeping(Set<String> keys) {
        Map<Subject, Map<String, Trace>> kept = new EnumMap<>(Subject.class);
        parts.forEach((subject, traces) -> {
            Map<String, Trace> fewer = new LinkedHashMap<>();
            traces.forEach((name, trace) -> fewer.put(name, trace.keeping(keys)));
            kept.put(subject, fewer);
        });
        return new JobBaseline(target, kept);
    }

    /** The keys that its digests were made with. */
    public Set<String> keys() {
        return parts.values().stream()
                .flatMap(traces -> traces.values().stream())
                .flatMap(trace -> trace.digests().keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Whether every request of the reading brought something. */
    public boolean isWhole() {
        return parts.keySet().containsAll(WHOLE);
    }

    /** Whether of all secrets that are in both, each can be told to be the same or not. */
    public boolean isComparableWith(JobBaseline other) {
        return SECRET.stream().allMatch(subject -> areComparable(traces(subject), other.traces(subject)));
    }

    private static boolean areComparable(Map<String, Trace> here, Map<String, Trace> there) {
        return here.entrySet().stream()
                .allMatch(item -> !there.containsKey(item.getKey())
                        || item.getValue().isComparableWith(there.get(item.getKey())));
    }

    private Map<String, Trace> traces(Subject subject) {
        return parts.getOrDefault(subject, Map.of());
    }
}
