package io.slipway.changes;

/** Makes digests of what is secret by one key, so that equal secrets are known as equal and nothing else is told. */
public interface Digest {
    /** What tells its key apart from others: digests by two keys are never compared. */
    String key();

    /**
     * The digest of a secret.
     *
     * @param name what it belongs to, which goes in too
     */
    String of(String name, byte[] secret);
}
