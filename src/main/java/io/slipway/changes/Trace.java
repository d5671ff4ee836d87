package io.slipway.changes;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * What may be kept of one thing that a job says: in clear only what is no secret, of the rest digests.
 *
 * @param text what anyone may read; empty where nobody may
 * @param digests of the secret in it by the keys that they were made with; none without a secret or a key
 */
public record Trace(String text, Map<String, String> digests) {
    public Trace {
        digests = Map.copyOf(digests);
    }

    /** A trace of what is no secret. */
    static Trace of(String text) {
        return new Trace(text, Map.of());
    }

    /** Whether it is known to be another; digests by other keys tell nothing. */
    boolean differsFrom(Trace other) {
        return !text.equals(other.text)
                || digests.entrySet().stream()
                        .anyMatch(own -> !own.getValue().equals(other.digests.getOrDefault(own.getKey(), own.getValue())));
    }

    /** The same with one digest at the most, by one of these keys. */
    Trace keeping(Set<String> keys) {
        return new Trace(
                text,
                digests.keySet().stream()
                        .filter(keys::contains)
                        .sorted()
                        .findFirst()
                        .map(key -> Map.of(key, digests.getOrDefault(key, "")))
                        .orElse(Map.of()));
    }

    /** Whether the secrets in both can be told to be the same or not. */
    boolean isComparableWith(Trace other) {
        return !Collections.disjoint(digests.keySet(), other.digests.keySet());
    }
}
