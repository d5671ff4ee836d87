package io.slipway.changes;

import io.slipway.vault.exact.DigestKey;
import java.util.List;

/** Keys that tests make digests with. */
final class Digests {
    /** One key. */
    static final List<Digest> ONE = List.of(by(DigestKey.fresh()));
    /** Another one. */
    static final List<Digest> OTHER = List.of(by(DigestKey.fresh()));

    private Digests() {
    }

    private static Digest by(DigestKey key) {
        return new Digest() {
            @Override
            public String key() {
                return key.id();
            }

            @Override
            public String of(String name, byte[] secret) {
                return key.fingerprints().of(name, secret);
            }
        };
    }
}
