package io.slipway.ui.presets;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Of what is done with one draft in the background, one thing at a time: the next begins with what came of the last. */
final class Turns {
    private final Map<String, Deque<BooleanSupplier>> waiting = new HashMap<>();

    /** Whether something is under way for this key. */
    boolean isTaken(String key) {
        return waiting.containsKey(key);
    }

    /**
     * Begins this now, or once all has ended that was asked for this key before.
     *
     * @param begin says whether it is under way then, so that its end is told
     */
    void take(String key, BooleanSupplier begin) {
        Deque<BooleanSupplier> before = waiting.putIfAbsent(key, new ArrayDeque<>());
        if (before != null) {
            before.addLast(begin);
        } else if (!begin.getAsBoolean()) {
            end(key);
        }
    }

    /** What was under way has ended. */
    void end(String key) {
        Optional<BooleanSupplier> next = Optional.ofNullable(waiting.get(key)).map(Deque::pollFirst);
        if (next.isEmpty()) {
            waiting.remove(key);
        } else if (!next.get().getAsBoolean()) {
            end(key);
        }
    }
}
