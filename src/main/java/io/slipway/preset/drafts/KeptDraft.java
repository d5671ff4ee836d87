package io.slipway.preset.drafts;

import io.slipway.preset.Preset;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft as it lies on disk.
 *
 * @param key random; it names the file
 * @param shown whether the window showed it when it was written, so that the next start shows it again
 * @param origin the preset that it changes; nothing for a draft without a name
 * @param connection the id of the connection that its job was chosen on, empty when that is not known
 * @param preset what it says, with its secrets locked; what they are sealed for is its id
 * @param at when it was written
 */
public record KeptDraft(
        String key, boolean shown, Optional<Origin> origin, String connection, Preset preset, Instant at) {}
