package io.slipway.northflank.tail;

import io.slipway.northflank.LogLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Remembers the last lines, to tell those that come over two ways. */
final class SeenLines {
    private static final int FEWEST = 4096;
    private static final int MOST = 1 << 16;
    /** Reading by time begins a second before the last line; a busy run writes many lines in that. */
    private static final Duration KEPT = Duration.ofMillis(1500);

    private final Set<Key> seen = new HashSet<>();
    private final Deque<Key> order = new ArrayDeque<>();

    /** Container, moment and text; one moment can be written in several ways. */
    private record Key(String container, Object time, String log) {}

    /** Whether the line is new; from now on it is not. */
    boolean add(LogLine line) {
        Key key = new Key(line.containerId(), line.time().<Object>map(time -> time).orElse(line.ts()), line.log());
        if (!seen.add(key)) {
            return false;
        }
        order.add(key);
        while (order.size() > FEWEST && (order.size() > MOST || isOld(order.getFirst(), key))) {
            seen.remove(order.remove());
        }
        return true;
    }

    private static boolean isOld(Key key, Key newest) {
        return !(key.time() instanceof Instant then)
                || !(newest.time() instanceof Instant now)
                || then.plus(KEPT).isBefore(now);
    }
}
