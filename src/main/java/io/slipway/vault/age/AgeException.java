package io.slipway.vault.age;

import java.security.GeneralSecurityException;

/** Sealed content that cannot be opened, with the reason only: neither cause nor content can leak through it. */
public final class AgeException extends GeneralSecurityException {
    /** Why content cannot be opened. */
    public enum Reason {
        /** The passphrase does not fit; a damaged passphrase stanza cannot be told from it. */
        WRONG_PASSPHRASE,
        /** It is sealed to other keys. */
        NOT_FOR_THIS_KEY,
        /** It is no age file, or one that was cut off or changed. */
        DAMAGED,
        /** Working the key out would take more memory or time than is reasonable. */
        TOO_COSTLY
    }

    private final Reason reason;

    AgeException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why it cannot be opened. */
    public Reason reason() {
        return reason;
    }
}
