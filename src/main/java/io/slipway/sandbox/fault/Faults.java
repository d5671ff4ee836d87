package io.slipway.sandbox.fault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** The ordered faults with how many matching requests each has seen. */
public final class Faults {
    private final List<Fault> ordered;
    private final AtomicIntegerArray seen;

    /** Faults in the order in which they take precedence. */
    public Faults(List<Fault> ordered) {
        this.ordered = List.copyOf(ordered);
        this.seen = new AtomicIntegerArray(ordered.size());
    }

    /** Counts a request against every fault that it concerns and returns the first that hits it. */
    public Optional<Fault> next(String method, String path) {
        Optional<Fault> hit = Optional.empty();
        for (int i = 0; i < ordered.size(); i++) {
            Fault fault = ordered.get(i);
            if (fault.concerns(method, path) && fault.hits(seen.incrementAndGet(i)) && hit.isEmpty()) {
                hit = Optional.of(fault);
            }
        }
        return hit;
    }
}
