package io.slipway.launch.exact;

import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import java.nio.file.Path;

/** Keepers for tests whose requests hold no secret. */
public final class Keepers {
    private Keepers() {
    }

    /** A keeper without a vault, which has nothing to keep. */
    public static RequestKeeper none() {
        Path nowhere = Path.of(System.getProperty("slipway.build", "target"), "no-vault");
        return new RequestKeeper(new Vault(nowhere, new SystemKeychain()), nowhere.resolve("key"));
    }
}
