package io.slipway.changes.kept;

import io.slipway.changes.Digest;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.exact.DigestKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of the digests: those that earlier processes have sealed, as far as the vault opens them, and one that new
 * digests are made with. It may be used from several threads.
 */
final class DigestKeys {
    private final Vault vault;
    private final Map<String, String> sealed = new LinkedHashMap<>();
    private final Map<String, DigestKey> open = new HashMap<>();
    private Optional<DigestKey> own = Optional.empty();

    DigestKeys(Vault vault) {
        this.vault = vault;
    }

    /** These lay on disk. */
    synchronized void found(Map<String, String> keys) {
        keys.forEach(sealed::putIfAbsent);
    }

    /** Digests for jobs of a service by the own key, and by those of these that are to be had. */
    synchronized List<Digest> at(String place, Collection<String> others) {
        List<Digest> digests = new ArrayList<>();
        DigestKey mine = own();
        digests.add(digest(mine, place));
        others.stream()
                .filter(id -> !id.equals(mine.id()))
                .distinct()
                .forEach(id -> opened(id).ifPresent(key -> digests.add(digest(key, place))));
        return digests;
    }

    private static Digest digest(DigestKey key, String place) {
        return new Digest() {
            @Override
            public String key() {
                return key.id();
            }

            @Override
            public String of(String name, byte[] secret) {
                return key.fingerprints().of(place + '\n' + name, secret);
            }
        };
    }

    /** One that was made before, so that there are no more of them than needed; else a new one. */
    private DigestKey own() {
        DigestKey now = own.or(() -> Set.copyOf(sealed.keySet()).stream()
                        .sorted()
                        .flatMap(id -> opened(id).stream())
                        .findFirst())
                .orElseGet(DigestKey::fresh);
        own = Optional.of(now);
        open.put(now.id(), now);
        return now;
    }

    /** A key that is sealed to others, or no key at all, is never tried again. */
    private Optional<DigestKey> opened(String id) {
        String text = sealed.get(id);
        if (!open.containsKey(id) && text != null) {
            switch (DigestKey.open(id, text, vault)) {
                case Attempt.Done<DigestKey>(DigestKey key) -> open.put(id, key);
                case Attempt.Refused<DigestKey>(Trouble reason) -> {
                    if (reason != Trouble.LOCKED && reason != Trouble.ABSENT) {
                        sealed.remove(id);
                    }
                }
            }
        }
        return Optional.ofNullable(open.get(id));
    }

    /** As which they may be written: sealed to the operator, and not at all where that is for this moment only. */
    synchronized Map<String, String> toKeep() {
        Map<String, String> keys = new HashMap<>(sealed);
        Optional<PublicKey> operator = vault.lastingKey();
        open.forEach((id, key) -> operator.map(key::sealedTo)
                .ifPresentOrElse(text -> keys.put(id, text), () -> keys.remove(id)));
        return keys;
    }
}
