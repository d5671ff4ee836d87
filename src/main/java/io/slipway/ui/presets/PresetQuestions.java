package io.slipway.ui.presets;

import io.slipway.preset.PresetDetails;
import java.util.List;
import java.util.Optional;

/** What the operator has to be asked about presets; a test answers in place of dialogs. */
public interface PresetQuestions {
    /** What to do with changes that are stored nowhere. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** What a name is asked for. */
    enum Naming {
        SAVE,
        RENAME,
        DUPLICATE
    }

    /** What to do with secrets that no key is there for. */
    enum NoVault {
        MAKE_VAULT,
        LEAVE_OUT,
        CANCEL
    }

    /** What to do with the changes of this preset. */
    Unsaved unsaved(String preset);

    /** Whether secrets that are kept nowhere may go with the window. */
    boolean giveUpSecrets(List<String> names);

    /** What to do with these secrets when there is no vault to seal them for, or one in memory only. */
    NoVault noVault(List<String> names);

    /** Whether these secrets, which were sealed for another place, are to become secrets of the draft. */
    boolean takeIn(List<String> names);

    /** Has a vault made or unlocked; whether it is unlocked then. */
    boolean unlocked();

    /** Has a vault made that outlives the program; whether it is unlocked then. */
    boolean lasting();

    /** Whether to unlock these secrets of a draft, which nobody but the operator could open in the preset. */
    boolean unlockFirst(List<String> names);

    /** A name for a preset that is to be saved, renamed or duplicated, or nothing when the operator thought better of it. */
    Optional<String> name(Naming act, String proposal);

    /** The folder for a preset, one of these or a new one, or nothing. */
    Optional<String> folder(String present, List<String> folders);

    /** What a preset says besides its launch, or nothing when it stays as it is. */
    Optional<PresetDetails> details(String preset, PresetDetails present);
}
