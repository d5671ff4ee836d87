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
        return new RequestKeeper(new Vault(Path.of("no-vault"), new SystemKeychain()), Path.of("no-vault", "key"));
    }
}
