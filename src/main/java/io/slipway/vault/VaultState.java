package io.slipway.vault;

import io.slipway.vault.age.PublicKey;

/** What can be done with the vault just now; in none of these states has something been lost. */
public sealed interface VaultState {
    /** No vault has been created. */
    record Absent() implements VaultState {}

    /** There is one; content can be sealed to it and not be opened. */
    record Locked(VaultKind kind) implements VaultState {}

    /** Content that is sealed to the key can be opened. */
    record Unlocked(VaultKind kind, PublicKey publicKey) implements VaultState {}

    /** There is one, and why it cannot be used: its files or the keychain have to be put right by a person. */
    record Unsupported(Trouble reason) implements VaultState {}
}
