package io.slipway.ui.presets.list;

import java.util.List;
import java.util.Set;

/**
 * What the operator marked among presets.
 *
 * @param pinned ids of pinned presets, in the order in which they were pinned
 * @param recent ids of presets that were opened last, the newest first
 */
public record Marks(List<String> pinned, List<String> recent) {
    /** Nothing is marked. */
    public static final Marks NONE = new Marks(List.of(), List.of());

    public Marks {
        pinned = List.copyOf(pinned);
        recent = List.copyOf(recent);
    }

    /** The marks as they are kept. */
    public static Marks of(Set<String> pinned, List<String> recent) {
        return new Marks(List.copyOf(pinned), recent);
    }
}
