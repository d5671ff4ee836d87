package io.slipway.connection;

import io.slipway.vault.Attempt;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;

/** The password of a proxy at rest, sealed together with the proxy's address, so that no other one is ever shown it. */
public final class ProxyPassword {
    private static final String OWNER = "network";
    private static final String POINTER = "/password";

    private ProxyPassword() {
    }

    /** The password as armored age. */
    public static String seal(String address, String password, PublicKey key) {
        return at(address).seal(password, key);
    }

    /**
     * The password for a proxy. It may take a moment; the system is not asked for anything.
     *
     * @return refused as {@link SealedToken#open} is
     */
    public static Attempt<String> open(Vault vault, String address, String sealed) {
        return at(address).open(vault, sealed);
    }

    private static AddressedSecret at(String address) {
        return new AddressedSecret(OWNER, POINTER, address);
    }
}
