package io.slipway.northflank.transport;

import io.slipway.run.Mask;

/** Takes a token out of whatever is shown, logged or stored; it prints as a mask itself. */
public final class TokenMask {
    /** A shorter token is no secret, and would tear holes into every message. */
    private static final int SHORTEST = 4;

    private final String token;

    TokenMask(String token) {
        this.token = token;
    }

    /** The text without the token, should it be in there. */
    public String over(String text) {
        return token.length() < SHORTEST ? text : text.replace(token, Mask.TEXT);
    }

    @Override
    public String toString() {
        return Mask.TEXT;
    }
}
