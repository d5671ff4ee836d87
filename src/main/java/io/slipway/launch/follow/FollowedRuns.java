package io.slipway.launch.follow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of the runs that are followed, each with how often in a row it was not found; for any thread. */
final class FollowedRuns {
    /** A new run may take a moment to be found, and one that is gone does not come back. */
    private static final int MOST_MISSES = 8;

    private final Map<String, Integer> misses = new LinkedHashMap<>();

    synchronized void add(String runId) {
        misses.putIfAbsent(runId, 0);
    }

    synchronized boolean isEmpty() {
        return misses.isEmpty();
    }

    synchronized List<String> ids() {
        return List.copyOf(misses.keySet());
    }

    synchronized void drop(String runId) {
        misses.remove(runId);
    }

    synchronized void found(String runId) {
        misses.computeIfPresent(runId, (id, times) -> 0);
    }

    /** Counts that it was not found, and says whether that was once too often. */
    synchronized boolean isMissing(String runId) {
        return misses.merge(runId, 1, Integer::sum) >= MOST_MISSES;
    }
}
