package io.slipway.preset.drafts;

import java.util.List;

/**
 * Which drafts a window had open, in their order.
 *
 * @param open the tabs
 * @param shown which of them was shown, from 0
 * @param closed what was closed, the last one first
 */
public record OpenTabs(List<Ref> open, int shown, List<Ref> closed) {
    /** Nothing is known. */
    public static final OpenTabs NONE = new OpenTabs(List.of(), 0, List.of());

    public OpenTabs {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /**
     * One draft.
     *
     * @param key the key of what is kept of it; when nothing is, it says what its preset says
     * @param file the preset that it came from, empty for a draft without a name
     */
    public record Ref(String key, String file) {}
}
