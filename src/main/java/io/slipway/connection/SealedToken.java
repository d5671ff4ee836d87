package io.slipway.connection;

import io.slipway.vault.Attempt;
import io.slipway.vault.SealedValue;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

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
        byte[] content = (profile.address() + "\n" + token).getBytes(StandardCharsets.UTF_8);
        try {
            return SealedValue.seal(profile.id(), POINTER, content, List.of(key));
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /**
     * The token of a connection. It may take a moment; the system is not asked for anything.
     *
     * @return refused with {@code ABSENT} or {@code LOCKED} without the key, {@code NOT_FOR_THIS_KEY}, {@code DAMAGED},
     *     or {@code ELSEWHERE} when it was saved for another connection or address
     */
    public static Attempt<String> open(Vault vault, Profile profile, String sealed) {
        return switch (SealedValue.open(vault, profile.id(), POINTER, sealed)) {
            case Attempt.Refused<byte[]>(Trouble reason) -> new Attempt.Refused<>(reason);
            case Attempt.Done<byte[]>(byte[] content) -> {
                String text = new String(content, StandardCharsets.UTF_8);
                Arrays.fill(content, (byte) 0);
                String start = profile.address() + "\n";
                yield text.startsWith(start)
                        ? new Attempt.Done<>(text.substring(start.length()))
                        : new Attempt.Refused<>(Trouble.ELSEWHERE);
            }
        };
    }
}
