package io.slipway.vault;

import io.slipway.storage.AppDirs;

/** A keeper of secrets that the operating system protects; every call may block, as it may ask the operator. */
public interface Keychain {
    /** None: for data that is carried to machines whose keychains know nothing of it. */
    Keychain NONE = new Keychain() {
        @Override
        public boolean isWanted() {
            return false;
        }

        @Override
        public boolean isSupported() {
            return false;
        }

        @Override
        public Attempt<char[]> fetch(String account) {
            return new Attempt.Refused<>(Trouble.KEYCHAIN_MISSING);
        }

        @Override
        public boolean store(String account, char[] secret) {
            return false;
        }

        @Override
        public boolean remove(String account) {
            return false;
        }
    };

    /** The one for data in these folders: the system's, unless the data is portable. */
    static Keychain of(AppDirs dirs) {
        return dirs.isPortable() ? NONE : new SystemKeychain();
    }

    /** Whether a key is to be left to it at all. */
    default boolean isWanted() {
        return true;
    }

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

    /**
     * Forgets the secret of an account. Never throws.
     *
     * @return whether it was forgotten; not when there was none
     */
    boolean remove(String account);
}
