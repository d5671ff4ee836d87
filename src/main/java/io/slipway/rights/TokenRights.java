package io.slipway.rights;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Credentials;
import java.util.Set;

/** What one token turned out not to be allowed, learned from what the service answers to it. */
public final class TokenRights {
    private final KnownRights known;
    private final Credentials credentials;

    TokenRights(KnownRights known, Credentials credentials) {
        this.known = known;
        this.credentials = credentials;
    }

    /** A question to the service. */
    @FunctionalInterface
    public interface Call<T> {
        T make() throws ApiException;
    }

    /** The rights that it was refused for want of, and not granted since; this reads a small file. */
    public Set<Right> missing() {
        return known.missing(credentials);
    }

    /** Makes a call that needs a right and remembers what it says about it; what it returns or throws is handed on. */
    public <T> T learning(Right right, Call<T> call) throws ApiException {
        try {
            T answer = call.make();
            granted(right);
            return answer;
        } catch (ApiException failure) {
            failed(right, failure);
            throw failure;
        }
    }

    /** A call that needs the right succeeded. */
    public void granted(Right right) {
        known.note(credentials, right, false);
    }

    /** A call that needs the right failed; only a 403 says that the token lacks it. */
    public void failed(Right right, ApiException failure) {
        if (failure instanceof ApiException.Rejected refused && refused.isForbidden()) {
            known.note(credentials, right, true);
        }
    }
}
