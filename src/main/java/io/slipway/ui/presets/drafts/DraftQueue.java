package io.slipway.ui.presets.drafts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has to be written about drafts: of each only the latest, and only what is new. Used from several threads. */
final class DraftQueue {
    private final Map<String, Optional<DraftContent>> waiting = new LinkedHashMap<>();
    private final Map<String, DraftContent> latest = new HashMap<>();
    /** What has to lie on the disk by now, or waits to. */
    private final Map<String, DraftContent> expected = new HashMap<>();

    /** One thing to write: a draft under its key, or that there is none any more. */
    record Job(String key, Optional<DraftContent> draft) {}

    /** Whether it says something new. */
    synchronized boolean add(DraftContent draft) {
        expected.put(draft.key(), draft);
        DraftContent before = latest.put(draft.key(), draft);
        if (before != null && before.saysTheSameAs(draft)) {
            return false;
        }
        waiting.put(draft.key(), Optional.of(draft));
        return true;
    }

    /** What was written of it is not all that it says, so that it is written again even when it says nothing new. */
    synchronized void isIncomplete(String key) {
        latest.remove(key);
    }

    /** It lies on the disk as it is, since somebody wrote it before. */
    synchronized void expect(DraftContent draft) {
        expected.putIfAbsent(draft.key(), draft);
    }

    /** The keys of all that has to lie on the disk. */
    synchronized Set<String> expected() {
        return Set.copyOf(expected.keySet());
    }

    /** It does not lie there, whoever took it away; it waits to be written, unless it was given up or does so anyway. */
    synchronized void isMissing(String key) {
        Optional.ofNullable(expected.get(key)).ifPresent(draft -> waiting.putIfAbsent(key, Optional.of(draft)));
    }

    synchronized void addRemoval(String key) {
        latest.remove(key);
        expected.remove(key);
        waiting.put(key, Optional.empty());
    }

    synchronized Optional<Job> take() {
        Optional<Job> first = waiting.entrySet().stream()
                .findFirst()
                .map(entry -> new Job(entry.getKey(), entry.getValue()));
        first.ifPresent(job -> waiting.remove(job.key()));
        return first;
    }

    /** What could not be written waits again, unless something newer does. */
    synchronized void putBack(Job job) {
        waiting.putIfAbsent(job.key(), job.draft());
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }
}
