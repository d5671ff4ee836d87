package io.slipway.preset.drafts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The keys of all of them; a preset that was closed as it is stored has none. */
    public Set<String> keys() {
        return Stream.concat(open.stream(), closed.stream())
                .map(Ref::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * One draft.
     *
     * @param key its key; when nothing is kept under it, it says what its preset says
     * @param file the preset that it came from, empty for a draft without a name
     */
    public record Ref(String key, String file) {}
}
