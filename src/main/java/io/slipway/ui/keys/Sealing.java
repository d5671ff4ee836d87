package io.slipway.ui.keys;

import io.slipway.preset.store.FolderResealing;

/** How far the sealing of presets to the keys of the team is. */
sealed interface Sealing {
    /** Nothing was changed yet. */
    record Idle() implements Sealing {}

    /** The keys were changed, and presets are still sealed to the ones before; the vault has to be unlocked first. */
    record Due() implements Sealing {}

    /** It goes on. */
    record Underway(int done, int all) implements Sealing {}

    /** It was stopped. */
    record Stopped() implements Sealing {}

    /** It has ended. */
    record Done(FolderResealing.Result result) implements Sealing {}

    /** It could not be done. */
    record Failed(Throwable why) implements Sealing {}
}
