package io.slipway.ui.presets.said;

import java.util.Optional;

/**
 * What was done with presets last.
 *
 * @param text in words, empty when there is nothing to say
 * @param failed whether it could not be done
 * @param undo takes it back, where that is possible
 */
public record PresetNotice(String text, boolean failed, Optional<Runnable> undo) {
    /** Nothing to say. */
    public static final PresetNotice NONE = new PresetNotice("", false, Optional.empty());

    static PresetNotice done(String text) {
        return new PresetNotice(text, false, Optional.empty());
    }

    static PresetNotice undoable(String text, Runnable undo) {
        return new PresetNotice(text, false, Optional.of(undo));
    }

    static PresetNotice failed(String text) {
        return new PresetNotice(text, true, Optional.empty());
    }
}
