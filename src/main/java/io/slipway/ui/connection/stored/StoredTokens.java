package io.slipway.ui.connection.stored;

import io.slipway.connection.Connection;
import io.slipway.connection.Profile;
import io.slipway.connection.SealedToken;
import io.slipway.connection.StoredConnection;
import io.slipway.northflank.Credentials;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.VaultState;
import io.slipway.vault.age.PublicKey;
import java.util.Optional;

/**
 * Puts tokens into the vault and gets them from there; a vault in memory keeps none, since its key is gone before they
 * are.
 */
public final class StoredTokens {
    private final Vault vault;

    /** Tokens in this vault. */
    public StoredTokens(Vault vault) {
        this.vault = vault;
    }

    /** Whether a token that is entered now outlasts the window. */
    public boolean areKept() {
        return switch (vault.state()) {
            case VaultState.Absent none -> false;
            case VaultState.Unlocked(VaultKind kind, PublicKey key) -> kind != VaultKind.MEMORY;
            case VaultState.Locked locked -> vault.publicKey().isPresent();
            case VaultState.Unsupported broken -> vault.publicKey().isPresent();
        };
    }

    /** Whether a passphrase is needed to get at them. */
    boolean areLocked() {
        return vault.state() instanceof VaultState.Locked(VaultKind kind) && kind == VaultKind.PASSPHRASE;
    }

    /** The token as it is stored; nothing without a vault. It may take a moment. */
    Optional<String> seal(Profile profile, String token) {
        return areKept() ? vault.publicKey().map(key -> SealedToken.seal(profile, token, key)) : Optional.empty();
    }

    /**
     * The connection with its stored token. It blocks as long as a keychain asks the operator.
     *
     * @return refused with {@code LOCKED} when a passphrase is needed, else as {@link SealedToken#open}
     */
    public Attempt<Connection> open(StoredConnection stored) {
        Attempt<String> opened = token(stored);
        if (opened instanceof Attempt.Refused<String>(Trouble reason) && reason == Trouble.LOCKED && !areLocked()) {
            opened = vault.unlock(new char[0]) instanceof Attempt.Refused<PublicKey>(Trouble closed)
                    ? new Attempt.Refused<>(closed)
                    : token(stored);
        }
        Profile profile = stored.profile();
        return switch (opened) {
            case Attempt.Done<String>(String token) ->
                new Attempt.Done<>(new Connection(profile, new Credentials(profile.address(), token)));
            case Attempt.Refused<String>(Trouble reason) -> new Attempt.Refused<>(reason);
        };
    }

    private Attempt<String> token(StoredConnection stored) {
        return stored.token()
                .map(sealed -> SealedToken.open(vault, stored.profile(), sealed))
                .orElseGet(() -> new Attempt.Refused<>(Trouble.ABSENT));
    }
}
