package io.slipway.connection;

import io.slipway.vault.Attempt;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;

/**
 * A token at rest: sealed to the operator's key together with the connection and the address that it was saved for, so
 * that neither a moved token nor a changed address is ever believed.
 */
public final class SealedToken {
    private static final String POINTER = "/token";

    private SealedToken() {
    }

    /** The token of a connection as armored age. */
    public static String seal(Profile profile, String token, PublicKey key) {
        return at(profile).seal(token, key);
    }

    /**
     * The token of a connection. It may take a moment; the system is not asked for anything.
     *
     * @return refused with {@code ABSENT} or {@code LOCKED} without the key, {@code NOT_FOR_THIS_KEY}, {@code DAMAGED},
     *     or {@code ELSEWHERE} when it was saved for another connection or address
     */
    public static Attempt<String> open(Vault vault, Profile profile, String sealed) {
        return at(profile).open(vault, sealed);
    }

    private static AddressedSecret at(Profile profile) {
        return new AddressedSecret(profile.id(), POINTER, profile.address().toString());
    }
}
