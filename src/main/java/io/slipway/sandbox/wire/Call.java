package io.slipway.sandbox.wire;

import java.util.Optional;

/** One request, taken apart: method, where to, with which parameters, by whom, and what it brings. */
public record Call(String method, Target target, Query query, Optional<String> token, Content content) {
    /** The bytes of a body. */
    public interface Content {
        /** Reads them; called once at most. */
        byte[] bytes();
    }

    /** The same request with a parameter more. */
    public Call with(String name, String value) {
        return new Call(method, target, query.with(name, value), token, content);
    }

    /** The token of an Authorization header. */
    public static Optional<String> bearer(String header) {
        return Optional.of(header.strip())
            .filter(text -> text.regionMatches(true, 0, "Bearer ", 0, 7))
            .map(text -> text.substring(7).strip())
            .filter(token -> !token.isEmpty());
    }
}
