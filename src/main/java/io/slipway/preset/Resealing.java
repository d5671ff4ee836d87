package io.slipway.preset;

import io.slipway.run.RunSpec;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import java.util.List;

/** Sealing what presets hold anew, after the keys have changed that may open it. */
public final class Resealing {
    private Resealing() {
    }

    /**
     * A preset whose secrets are sealed to other keys.
     *
     * @param preset to be stored
     * @param locked how many secrets could not be opened and stayed as they were
     */
    public record Resealed(Preset preset, int locked) {}

    /**
     * Seals every secret that can be opened to these keys and no others. It takes some milliseconds for each secret.
     *
     * @param stored the preset as it is stored
     * @param vault has to be unlocked to open anything
     * @param recipients who can open it from now on
     */
    public static Resealed of(Preset stored, Vault vault, List<PublicKey> recipients) {
        PresetSecrets.Opened opened = PresetSecrets.open(stored.id(), stored.spec(), vault);
        RunSpec sealed = PresetSecrets.seal(stored.id(), opened.spec(), Seals.NONE, recipients);
        return new Resealed(stored.with(sealed), opened.locked().size());
    }
}
