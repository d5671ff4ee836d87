package io.slipway.vault;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The keychain of this system: the Secret Service or KWallet, the macOS keychain or the Windows credential store.
 *
 * <p>It is opened for each call only, so that nobody who keeps no key there loads a native library or is asked to
 * unlock anything. Secrets pass through it as strings, which Java cannot wipe.
 */
public final class SystemKeychain implements Keychain {
    private static final String SERVICE = "Slipway";
    /** The library tells of every connection. Held here, as a level is forgotten with a logger that nobody holds. */
    private static final Logger BUS = Logger.getLogger("org.freedesktop");

    /** Asks nothing of the system yet. */
    public SystemKeychain() {
        BUS.setLevel(Level.WARNING);
    }

    /** What is done with an open keychain. */
    @FunctionalInterface
    private interface Use<T> {
        T with(Keyring keyring) throws PasswordAccessException;
    }

    @Override
    public boolean isSupported() {
        return attempt(keyring -> true) instanceof Attempt.Done<Boolean>;
    }

    @Override
    public Attempt<char[]> fetch(String account) {
        return attempt(keyring -> keyring.getPassword(SERVICE, account).toCharArray());
    }

    @Override
    public boolean store(String account, char[] secret) {
        return attempt(keyring -> {
            keyring.setPassword(SERVICE, account, new String(secret));
            return true;
        }) instanceof Attempt.Done<Boolean>;
    }

    @Override
    public boolean remove(String account) {
        return attempt(keyring -> {
            keyring.deletePassword(SERVICE, account);
            return true;
        }) instanceof Attempt.Done<Boolean>;
    }

    /** The one door to foreign native code, which answers with whatever exception its platform has. */
    private static <T> Attempt<T> attempt(Use<T> use) {
        try {
            Keyring keyring = Keyring.create();
            try {
                return new Attempt.Done<>(use.with(keyring));
            } finally {
                close(keyring);
            }
        } catch (BackendNotSupportedException | LinkageError none) {
            return new Attempt.Refused<>(Trouble.KEYCHAIN_MISSING);
        } catch (PasswordAccessException | RuntimeException refused) {
            // Its message may quote what was asked for.
            return new Attempt.Refused<>(Trouble.KEYCHAIN_REFUSED);
        }
    }

    /** What was done with the keychain stands, however it takes its leave. */
    private static void close(Keyring keyring) {
        try {
            keyring.close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception unclosed) {
            Logger.getLogger(SystemKeychain.class.getName()).fine("The keychain was not closed");
        }
    }
}
