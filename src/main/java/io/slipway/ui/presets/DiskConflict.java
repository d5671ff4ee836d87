package io.slipway.ui.presets;

import io.slipway.preset.store.SaveResult;
import java.util.Optional;

/**
 * Somebody else changed or removed the file of the preset that is open.
 *
 * @param found what they did
 * @param goOn what was to follow the storing that met it; nothing when it was only noticed
 */
public record DiskConflict(SaveResult.Conflict found, Optional<Runnable> goOn) {}
