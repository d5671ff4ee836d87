package io.slipway.vault;

import io.slipway.vault.age.AgeException;

/** Why the vault did not do what it was asked for; nothing was changed then. */
public enum Trouble {
    /** No vault has been created. */
    ABSENT,
    /** It has to be unlocked first. */
    LOCKED,
    /** A vault is there, and another one would replace its key. */
    THERE_ALREADY,
    /** Another process is creating a vault at this moment. */
    BUSY,
    /** An empty passphrase protects nothing. */
    EMPTY_PASSPHRASE,
    /** The passphrase does not fit. */
    WRONG_PASSPHRASE,
    /** It is sealed to other keys. */
    NOT_FOR_THIS_KEY,
    /** It was sealed for another place, and somebody may have moved it here. */
    ELSEWHERE,
    /** It was cut off or changed, or is something else. */
    DAMAGED,
    /** Working the key out would take more memory or time than is reasonable. */
    TOO_COSTLY,
    /** The public key in clear is not that of the private key: somebody may have replaced it. */
    PUBLIC_KEY_DIFFERS,
    /** The system has no keychain that answers. */
    KEYCHAIN_MISSING,
    /** The keychain does not hold the key, or does not hand it out. */
    KEYCHAIN_REFUSED,
    /** The keychain did not give the key up. */
    KEYCHAIN_KEEPS,
    /** A file cannot be read. */
    UNREADABLE,
    /** A file cannot be written. */
    NOT_WRITTEN;

    static Trouble of(AgeException refused) {
        return switch (refused.reason()) {
            case WRONG_PASSPHRASE -> WRONG_PASSPHRASE;
            case NOT_FOR_THIS_KEY -> NOT_FOR_THIS_KEY;
            case DAMAGED -> DAMAGED;
            case TOO_COSTLY -> TOO_COSTLY;
        };
    }

    /** Whether it stands in the way of every unlocking until a person puts something right. */
    boolean lasts() {
        return switch (this) {
            case DAMAGED, NOT_FOR_THIS_KEY, TOO_COSTLY, UNREADABLE -> true;
            case PUBLIC_KEY_DIFFERS, KEYCHAIN_MISSING, KEYCHAIN_REFUSED -> true;
            case ABSENT, LOCKED, ELSEWHERE, THERE_ALREADY, BUSY -> false;
            case EMPTY_PASSPHRASE, WRONG_PASSPHRASE, NOT_WRITTEN, KEYCHAIN_KEEPS -> false;
        };
    }
}
