package io.slipway.vault;

import io.slipway.vault.age.Identity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key while it is unlocked, and what keeps it from being so for longer than one try. */
final class HeldKey {
    private volatile @Nullable Held held;
    private volatile @Nullable Trouble lasting;

    private record Held(VaultKind kind, Identity identity) {}

    Optional<Identity> identity() {
        return Optional.ofNullable(held).map(Held::identity);
    }

    boolean isUnlocked() {
        return held != null;
    }

    /** Whether it ends with the program. */
    boolean isInMemoryOnly() {
        Held now = held;
        return now != null && now.kind == VaultKind.MEMORY;
    }

    /** How it stands while it is unlocked or cannot be; else that is for files to say. */
    Optional<VaultState> state() {
        Held now = held;
        return now != null
                ? Optional.of(new VaultState.Unlocked(now.kind, now.identity.publicKey()))
                : Optional.ofNullable(lasting).map(VaultState.Unsupported::new);
    }

    void unlock(VaultKind kind, Identity identity) {
        held = new Held(kind, identity);
        lasting = null;
    }

    /** It could not be unlocked; nothing for what may be another thing at the next try. */
    void fail(@Nullable Trouble trouble) {
        lasting = trouble;
    }

    void lock() {
        held = null;
    }
}
