package io.slipway.vault;

/** Where the operator's private key is kept. */
public enum VaultKind {
    /** In the system's keychain. */
    KEYCHAIN,
    /** In {@code identity.age}, sealed to a passphrase. */
    PASSPHRASE,
    /** Nowhere: what was sealed to it cannot be opened once it is locked or the program has ended. */
    MEMORY
}
