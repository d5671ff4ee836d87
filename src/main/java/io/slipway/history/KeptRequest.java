package io.slipway.history;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is kept of a request that held secrets, none of them in clear. */
public final class KeptRequest {
    /** Nothing: a request without secrets is on record as it is. */
    public static final KeptRequest NOTHING = new KeptRequest(Optional.empty(), Map.of());

    private final Optional<byte[]> sealed;
    private final Map<String, String> fingerprints;

    /**
     * What is kept.
     *
     * @param sealed the exact bytes of the request, sealed to the operator, where there was a vault
     * @param fingerprints the keyed fingerprint of each secret by the JSON pointer to it
     */
    public KeptRequest(Optional<byte[]> sealed, Map<String, String> fingerprints) {
        this.sealed = sealed.map(byte[]::clone);
        this.fingerprints = Collections.unmodifiableMap(new LinkedHashMap<>(fingerprints));
    }

    /** The exact bytes of the request, sealed to the operator. */
    public Optional<byte[]> sealed() {
        return sealed.map(byte[]::clone);
    }

    /** The keyed fingerprint of each secret by the JSON pointer to it, in the order of the body. */
    public Map<String, String> fingerprints() {
        return fingerprints;
    }

    boolean isNothing() {
        return sealed.isEmpty() && fingerprints.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptRequest kept
                && fingerprints.equals(kept.fingerprints)
                && Arrays.equals(sealed.orElse(null), kept.sealed.orElse(null));
    }

    @Override
    public int hashCode() {
        return Objects.hash(fingerprints, Arrays.hashCode(sealed.orElse(null)));
    }
}
