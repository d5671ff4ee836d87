package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a list on the screen up to date by the fewest changes, so that what stays keeps its place and selection. */
final class Merging {
    private Merging() {
    }

    /** Both lists are in the same order. */
    static void into(List<LaunchRecord> shown, List<LaunchRecord> now) {
        Set<String> staying = now.stream().map(LaunchRecord::launchId).collect(Collectors.toSet());
        shown.removeIf(launch -> !staying.contains(launch.launchId()));
        for (int at = 0; at < now.size(); at++) {
            LaunchRecord launch = now.get(at);
            if (at < shown.size() && shown.get(at).launchId().equals(launch.launchId())) {
                if (!shown.get(at).equals(launch)) {
                    shown.set(at, launch);
                }
            } else if (at < shown.size()) {
                shown.add(at, launch);
            } else {
                shown.addAll(now.subList(at, now.size()));
                return;
            }
        }
    }
}
