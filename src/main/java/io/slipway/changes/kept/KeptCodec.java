package io.slipway.changes.kept;

import io.slipway.changes.Drift.Subject;
import io.slipway.changes.JobBaseline;
import io.slipway.changes.Trace;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Arr;
import io.slipway.json.JsonValue.Num;
import io.slipway.json.JsonValue.Obj;
import io.slipway.run.Target;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is kept of jobs as a text; what a text says that this version does not know is taken as not known. */
final class KeptCodec {
    private static final long VERSION = 1;

    private KeptCodec() {
    }

    static Obj write(Kept kept) {
        List<JsonValue> keys = new TreeMap<>(kept.keys())
                .entrySet().stream()
                        .<JsonValue>map(key -> Obj.with().add("id", key.getKey()).add("sealed", key.getValue()).build())
                        .toList();
        return Obj.with()
                .add("version", VERSION)
                .addUnlessEmpty("keys", new Arr(keys))
                .add("jobs", new Arr(kept.jobs().stream().<JsonValue>map(KeptCodec::job).toList()))
                .build();
    }

    private static Obj job(Kept.Job job) {
        Target target = job.at().target();
        JsonValue.Builder all = Obj.with()
                .add("draft", job.at().draft())
                .add("place", job.at().place())
                .addUnlessEmpty("team", target.team())
                .add("project", target.project())
                .add("job", target.job())
                .add("was", parts(job.opened()));
        job.since().forEach(later -> all.add("since", parts(later)));
        return all.build();
    }

    private static Obj parts(JobBaseline was) {
        JsonValue.Builder parts = Obj.with();
        was.parts().forEach((subject, traces) -> parts.add(word(subject), traces(traces)));
        return parts.build();
    }

    private static String word(Subject subject) {
        return subject.name().toLowerCase(Locale.ROOT);
    }

    private static Arr traces(Map<String, Trace> traces) {
        return new Arr(traces.entrySet().stream()
                .<JsonValue>map(item -> trace(item.getKey(), item.getValue()))
                .toList());
    }

    private static Obj trace(String name, Trace trace) {
        JsonValue.Builder said = Obj.with().addUnlessEmpty("name", name).addUnlessEmpty("text", trace.text());
        trace.digests().forEach((key, digest) -> said.add("key", key).add("digest", digest));
        return said.build();
    }

    static Kept read(JsonValue text) {
        if (!(text instanceof Obj all)
                || !all.member("version").equals(Optional.of(Num.of(VERSION)))) {
            return Kept.NOTHING;
        }
        Map<String, String> keys = new HashMap<>();
        all.objects("keys").forEach(key -> key.text("id").ifPresent(id ->
                key.text("sealed").ifPresent(sealed -> keys.put(id, sealed))));
        return new Kept(
                keys,
                all.objects("jobs").stream().flatMap(job -> read(job, keys).stream()).toList());
    }

    private static Optional<Kept.Job> read(Obj job, Map<String, String> keys) {
        Target target = new Target(said(job, "team"), said(job, "project"), said(job, "job"));
        Opened at = new Opened(said(job, "draft"), said(job, "place"), target);
        JobBaseline since = baseline(target, job.object("since"), keys);
        return at.draft().isEmpty() || !target.isComplete()
                ? Optional.empty()
                : Optional.of(new Kept.Job(
                        at,
                        baseline(target, job.object("was"), keys),
                        since.keys().isEmpty() ? List.of() : List.of(since)));
    }

    private static JobBaseline baseline(Target target, Obj was, Map<String, String> keys) {
        Map<Subject, Map<String, Trace>> parts = new EnumMap<>(Subject.class);
        was.members().forEach(part -> subject(part.name()).ifPresent(subject -> {
            if (part.value() instanceof Arr items) {
                parts.put(subject, traces(items, keys));
            }
        }));
        return new JobBaseline(target, parts);
    }

    private static Optional<Subject> subject(String word) {
        return Arrays.stream(Subject.values()).filter(subject -> word(subject).equals(word)).findFirst();
    }

    private static Map<String, Trace> traces(Arr items, Map<String, String> keys) {
        Map<String, Trace> traces = new LinkedHashMap<>();
        items.objects().forEach(item -> traces.put(said(item, "name"), trace(item, keys)));
        return traces;
    }

    /** A digest whose key is nowhere is none. */
    private static Trace trace(Obj item, Map<String, String> keys) {
        Optional<String> key = item.text("key").filter(keys::containsKey);
        Optional<String> digest = item.text("digest");
        return new Trace(
                said(item, "text"),
                key.flatMap(id -> digest.map(made -> Map.of(id, made))).orElse(Map.of()));
    }

    private static String said(Obj object, String name) {
        return object.text(name).orElse("");
    }
}
