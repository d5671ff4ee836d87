package io.slipway.connection;

import io.slipway.vault.Attempt;
import io.slipway.vault.SealedValue;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The password of a proxy at rest, sealed together with the proxy's address, so that no other one is ever shown it. */
public final class ProxyPassword {
    private static final String OWNER = "network";
    private static final String POINTER = "/password";

    private ProxyPassword() {
    }

    /** The password as armored age. */
    public static String seal(String address, String password, PublicKey key) {
        byte[] content = (address + "\n" + password).getBytes(StandardCharsets.UTF_8);
        try {
            return SealedValue.seal(OWNER, POINTER, content, List.of(key));
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /**
     * The password for a proxy. It may take a moment; the system is not asked for anything.
     *
     * @return refused as {@link SealedToken#open} is
     */
    public static Attempt<String> open(Vault vault, String address, String sealed) {
        return switch (SealedValue.open(vault, OWNER, POINTER, sealed)) {
            case Attempt.Refused<byte[]>(Trouble reason) -> new Attempt.Refused<>(reason);
            case Attempt.Done<byte[]>(byte[] content) -> {
                String text = new String(content, StandardCharsets.UTF_8);
                Arrays.fill(content, (byte) 0);
                yield text.startsWith(address + "\n")
                        ? new Attempt.Done<>(text.substring(address.length() + 1))
                        : new Attempt.Refused<>(Trouble.ELSEWHERE);
            }
        };
    }
}
