package io.slipway.ui.presets;

import java.util.Optional;

/** What the operator has to be asked about presets; a test answers in place of dialogs. */
public interface PresetQuestions {
    /** What to do with changes that are stored nowhere. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** What to do with the changes of this preset, or of a draft without a name when it is empty. */
    Unsaved unsaved(String preset);

    /** Whether the values of secrets, which no preset stores, may go. */
    boolean giveUpSecrets();

    /** A name for a preset, or nothing when the operator thought better of it. */
    Optional<String> name(String proposal);
}
