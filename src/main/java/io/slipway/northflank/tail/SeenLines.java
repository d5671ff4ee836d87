package io.slipway.northflank.tail;

import io.slipway.northflank.LogLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** Remembers the last lines, to tell those that come over two ways. */
final class SeenLines {
    private static final int MOST = 4096;

    private final Set<Object> seen = new HashSet<>();
    private final Deque<Object> order = new ArrayDeque<>();

    /** Container, moment and text; one moment can be written in several ways. */
    private record Key(String container, Object time, String log) {}

    /** Whether the line is new; from now on it is not. */
    boolean add(LogLine line) {
        Key key = new Key(line.containerId(), line.time().<Object>map(time -> time).orElse(line.ts()), line.log());
        if (!seen.add(key)) {
            return false;
        }
        order.add(key);
        if (order.size() > MOST) {
            seen.remove(order.remove());
        }
        return true;
    }
}
