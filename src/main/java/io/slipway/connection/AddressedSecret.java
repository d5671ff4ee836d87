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
 * A secret that is sent to one address only, at rest: it is sealed together with that address.
 *
 * @param owner the id of whom it belongs to
 * @param pointer which secret of the owner's it is
 * @param address where it may be sent to
 */
record AddressedSecret(String owner, String pointer, String address) {
    String seal(String secret, PublicKey key) {
        byte[] content = (start() + secret).getBytes(StandardCharsets.UTF_8);
        try {
            return SealedValue.seal(owner, pointer, content, List.of(key));
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    Attempt<String> open(Vault vault, String sealed) {
        return switch (SealedValue.open(vault, owner, pointer, sealed)) {
            case Attempt.Refused<byte[]>(Trouble reason) -> new Attempt.Refused<>(reason);
            case Attempt.Done<byte[]>(byte[] content) -> {
                String text = new String(content, StandardCharsets.UTF_8);
                Arrays.fill(content, (byte) 0);
                yield text.startsWith(start())
                        ? new Attempt.Done<>(text.substring(start().length()))
                        : new Attempt.Refused<>(Trouble.ELSEWHERE);
            }
        };
    }

    private String start() {
        return address + "\n";
    }
}
