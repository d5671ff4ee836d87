package io.slipway.history.compare;

import java.util.Map;
import java.util.Optional;

/** Tells of secrets, which are masked in both requests, whether they are the same. */
@FunctionalInterface
public interface Fingerprints {
    /** Nothing is known. */
    Fingerprints NONE = pointer -> Optional.empty();

    /** Whether the secrets at this JSON pointer are the same, or nothing when that is not known. */
    Optional<Boolean> same(String pointer);

    /**
     * By the fingerprints of two launches, each by JSON pointer; they must have been made by the same key, or equal secrets
     * look different.
     */
    static Fingerprints of(Map<String, String> older, Map<String, String> newer) {
        return pointer -> {
            String before = older.get(pointer);
            String after = newer.get(pointer);
            return before == null || after == null ? Optional.empty() : Optional.of(before.equals(after));
        };
    }
}
