package io.slipway.vault;

import java.util.HashMap;
import java.util.Map;

/** A keychain in memory whose ways to fail can be chosen. */
public final class MapKeychain implements Keychain {
    public final Map<String, String> kept = new HashMap<>();
    boolean supported = true;
    public boolean refuses;
    boolean forgets;
    boolean clings;

    @Override
    public boolean isSupported() {
        return supported;
    }

    @Override
    public Attempt<char[]> fetch(String account) {
        if (!supported) {
            return new Attempt.Refused<>(Trouble.KEYCHAIN_MISSING);
        }
        String secret = refuses ? null : kept.get(account);
        return secret == null
                ? new Attempt.Refused<>(Trouble.KEYCHAIN_REFUSED)
                : new Attempt.Done<>(secret.toCharArray());
    }

    @Override
    public boolean store(String account, char[] secret) {
        if (!refuses && !forgets) {
            kept.put(account, new String(secret));
        }
        return !refuses;
    }

    @Override
    public boolean remove(String account) {
        return supported && !refuses && !clings && kept.remove(account) != null;
    }
}
