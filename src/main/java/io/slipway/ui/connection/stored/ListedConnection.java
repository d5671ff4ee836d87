package io.slipway.ui.connection.stored;

import io.slipway.connection.Profile;

/**
 * A connection as the window lists it, whether it can be used or not.
 *
 * @param profile all but its token
 * @param token where its token is
 */
public record ListedConnection(Profile profile, Token token) {
    /** Where the token of a connection is. */
    public enum Token {
        /** The sandbox needs none. */
        NOT_NEEDED,
        /** In the vault, which is open or opens without a passphrase. */
        STORED,
        /** In the vault, which has to be unlocked first. */
        LOCKED,
        /** In memory only, until the window closes. */
        IN_MEMORY,
        /** It has to be entered. */
        MISSING
    }
}
