package io.slipway.preset;

import java.util.List;

/**
 * What a preset says besides its launch.
 *
 * @param tags words to find it by
 * @param notes what its readers should know, may be empty
 * @param placeholders the names that get their values at launch
 */
public record PresetDetails(List<String> tags, String notes, List<Placeholder> placeholders) {
    /** Nothing besides the launch. */
    public static final PresetDetails NONE = new PresetDetails(List.of(), "", List.of());

    public PresetDetails {
        tags = List.copyOf(tags);
        placeholders = List.copyOf(placeholders);
    }

    /** The same with other placeholders. */
    public PresetDetails with(List<Placeholder> others) {
        return new PresetDetails(tags, notes, others);
    }
}
