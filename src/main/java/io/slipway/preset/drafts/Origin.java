package io.slipway.preset.drafts;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.storage.Sha256;
import java.nio.file.Path;

/**
 * The stored preset that a draft changes.
 *
 * @param file its file, as it was opened
 * @param content tells whether the preset in that file is still the same
 */
public record Origin(String file, String content) {
    /** A preset in a file; what it says is taken as Slipway writes it, so without a secret in clear. */
    public static Origin of(Path file, Preset stored) {
        return new Origin(file.toString(), Sha256.hex(PresetCodec.write(stored)));
    }
}
