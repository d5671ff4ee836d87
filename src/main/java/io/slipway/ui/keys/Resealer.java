package io.slipway.ui.keys;

import io.slipway.preset.store.FolderResealing;

/** Seals the secrets of all presets to the keys of the team anew. */
@FunctionalInterface
public interface Resealer {
    /**
     * Goes through all presets; it blocks, and ends between two of them when it is interrupted.
     *
     * @throws InterruptedException when it was stopped; what is done by then stays done
     */
    FolderResealing.Result seal(FolderResealing.Progress progress) throws InterruptedException;
}
