package io.slipway.ui.presets.drafts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What has to be written about drafts: of each only the latest, and only what is new. Used from several threads. */
final class DraftQueue {
    private final Map<String, Optional<DraftContent>> waiting = new LinkedHashMap<>();
    private final Map<String, DraftContent> latest = new HashMap<>();

    /** One thing to write: a draft under its key, or that there is none any more. */
    record Job(String key, Optional<DraftContent> draft) {}

    /** Whether it says something new. */
    synchronized boolean add(DraftContent draft) {
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

    synchronized void addRemoval(String key) {
        latest.remove(key);
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
