package io.slipway.preset.folder;

import io.slipway.preset.file.Seen;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What this program left at each path, as far as a watcher may not have seen it yet. */
final class OwnWrites {
    private static final int MOST = 16;

    private final Map<Path, Deque<Seen>> written = new HashMap<>();

    synchronized void note(Seen seen) {
        Deque<Seen> writes = written.computeIfAbsent(seen.file(), first -> new ArrayDeque<>());
        writes.add(seen);
        if (writes.size() > MOST) {
            writes.remove();
        }
    }

    /** Whether this program left it so. Once somebody else has changed it, what was before says nothing more. */
    synchronized boolean isOwn(Seen seen) {
        Deque<Seen> writes = written.getOrDefault(seen.file(), new ArrayDeque<>());
        if (!writes.contains(seen)) {
            written.remove(seen.file());
            return false;
        }
        while (!writes.element().equals(seen)) {
            writes.remove();
        }
        return true;
    }
}
