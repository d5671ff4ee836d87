package io.slipway.northflank;

import java.util.List;
import java.util.Optional;

/** A call that brought no answer to work with, by what is certain about it. */
public abstract sealed class ApiException extends Exception {
    private static final long serialVersionUID = 1;

    private ApiException(String message) {
        super(message);
    }

    /** Why a request did not go out, or its answer did not come back. */
    public enum Reason {
        /** The address has no such host. */
        UNKNOWN_HOST,
        /** Nothing listens there. */
        REFUSED,
        /** No connection within the time for it. */
        CONNECT_TIMEOUT,
        /** The certificate or the handshake failed. */
        TLS,
        /** The proxy refused or cannot be used. */
        PROXY,
        /** The address is not one that a token may be sent to. */
        ADDRESS,
        /** The token is empty or holds characters that cannot be sent. */
        TOKEN,
        /** The connection broke, here or behind a proxy that says so (499). */
        BROKEN,
        /** The whole exchange took too long. */
        TIMEOUT,
        /** Somebody stopped waiting. */
        STOPPED,
        /** The service failed (5xx). */
        SERVER_ERROR,
        /** The answer is not what the API promises. */
        UNREADABLE
    }

    /** Nothing was sent, for certain. */
    public static final class NotSent extends ApiException {
        private static final long serialVersionUID = 1;
        private final Reason reason;

        public NotSent(Reason reason, String detail) {
            super(detail);
            this.reason = reason;
        }

        /** Why. */
        public Reason reason() {
            return reason;
        }
    }

    /** The service understood and refused: nothing was done. */
    public static final class Rejected extends ApiException {
        private static final long serialVersionUID = 1;
        /** Not of HTTP: a proxy writes it down for a connection that broke, and knows nothing of the request. */
        private static final int CLOSED_ON_THE_WAY = 499;
        private static final int UNAUTHORIZED = 401;
        private static final int FORBIDDEN = 403;
        private static final int TOO_MANY_REQUESTS = 429;

        private final int status;
        private final String id;
        private final List<String> details;

        public Rejected(int status, String message, String id, List<String> details) {
            super(message);
            this.status = status;
            this.id = id;
            this.details = List.copyOf(details);
        }

        /** Whether an answer of this status is a refusal: 3xx and 4xx, but not what only a proxy on the way says. */
        public static boolean isMeantBy(int status) {
            return status >= 300 && status < 500 && status != CLOSED_ON_THE_WAY;
        }

        /** The HTTP status, 3xx or 4xx. */
        public int status() {
            return status;
        }

        /** Whether the token lacks a right (403). */
        public boolean isForbidden() {
            return status == FORBIDDEN;
        }

        /** Whether it is about the token (401, 403): what it may not do now it may not do a second later. */
        public boolean isOfToken() {
            return status == UNAUTHORIZED || isForbidden();
        }

        /** Whether there were too many requests (429): the same one may be taken later. */
        public boolean isOfTooMany() {
            return status == TOO_MANY_REQUESTS;
        }

        /** The id under which the service logged it, or empty. */
        public String id() {
            return id;
        }

        /** What the service names besides its message, one line each. */
        public List<String> details() {
            return details;
        }
    }

    /** Something was sent, and nothing certain is known about what became of it. */
    public static final class NoAnswer extends ApiException {
        private static final long serialVersionUID = 1;
        private final Reason reason;
        private final Optional<Integer> status;

        public NoAnswer(Reason reason, Optional<Integer> status, String detail) {
            super(detail);
            this.reason = reason;
            this.status = status;
        }

        /** Why. */
        public Reason reason() {
            return reason;
        }

        /** The HTTP status, when there was one. */
        public Optional<Integer> status() {
            return status;
        }
    }
}
