package io.slipway.ui.presets.drafts;

import io.slipway.preset.Preset;
import io.slipway.preset.Seals;
import io.slipway.preset.drafts.KeptDraft;
import io.slipway.preset.drafts.Origin;
import io.slipway.run.Target;
import java.util.Optional;

/**
 * A draft as it stands in the window at one moment.
 *
 * @param key random; it stays the same for as long as it is the same draft
 * @param shown whether the window shows it
 * @param origin the preset that it changes; nothing for a draft without a name
 * @param connection the id of the connection that its job was chosen on, empty when that is not known
 * @param preset what it says, secrets in clear among it; what they are sealed for is its id
 * @param seals what those of its secrets that were opened are sealed as
 */
public record DraftContent(
        String key, boolean shown, Optional<Origin> origin, String connection, Preset preset, Seals seals) {
    /** A draft as it was kept, its secrets still locked. */
    public static DraftContent of(KeptDraft kept) {
        return new DraftContent(
                kept.key(), kept.shown(), kept.origin(), kept.connection(), kept.preset(), Seals.NONE);
    }

    /** The same draft, no longer shown. */
    public DraftContent left() {
        return new DraftContent(key, false, origin, connection, preset, seals);
    }

    /** The same draft, started there. */
    DraftContent at(Target target) {
        return new DraftContent(key, shown, origin, connection, preset.with(preset.spec().at(target)), seals);
    }

    boolean saysTheSameAs(DraftContent other) {
        return shown == other.shown
                && origin.equals(other.origin)
                && connection.equals(other.connection)
                && preset.equals(other.preset);
    }
}
