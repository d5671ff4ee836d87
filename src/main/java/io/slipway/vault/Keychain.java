package io.slipway.vault;

/** A keeper of secrets that the operating system protects; every call may block, as it may ask the operator. */
public interface Keychain {
    /** Whether there is one that answers. Never throws. */
    boolean isSupported();

    /**
     * The secret of an account. The caller wipes it. Never throws.
     *
     * @return refused with {@code KEYCHAIN_MISSING}, or with {@code KEYCHAIN_REFUSED} when it holds none or is locked
     */
    Attempt<char[]> fetch(String account);

    /**
     * Keeps a secret under an account that has none. The caller wipes it. Never throws.
     *
     * @return whether it was kept
     */
    boolean store(String account, char[] secret);
}
