package io.slipway.changes.job;

import io.slipway.northflank.ApiException;

/** Why a part of a job's configuration is not known. */
public sealed interface Gap {
    /** Nobody asked so far. */
    record NotAsked() implements Gap {}

    /** The service answered and does not say it, or in a way that this program does not know. */
    record NotTold() implements Gap {}

    /** The token may not read it (403). */
    record Forbidden(Permission permission) implements Gap {}

    /** The service refused, with its status (3xx, 4xx) and what it says to that. */
    record Refused(int status, String message) implements Gap {}

    /** No answer came that could be used. */
    record NoAnswer(ApiException.Reason reason) implements Gap {}

    /** What the failure of a call that needs this permission says about the parts that it was to tell. */
    static Gap of(ApiException failure, Permission needed) {
        return switch (failure) {
            case ApiException.Rejected no when no.isForbidden() -> new Forbidden(needed);
            case ApiException.Rejected no -> new Refused(no.status(), String.valueOf(no.getMessage()));
            case ApiException.NotSent no -> new NoAnswer(no.reason());
            case ApiException.NoAnswer lost -> new NoAnswer(lost.reason());
        };
    }

    /** Whether every further call would end the same way, so that none is made. */
    default boolean isGeneral() {
        return switch (this) {
            case NotAsked() -> false;
            case NotTold() -> false;
            case Forbidden(Permission permission) -> false;
            case Refused(int status, String message) -> status == 401 || status == 429;
            case NoAnswer(ApiException.Reason reason) ->
                reason != ApiException.Reason.SERVER_ERROR && reason != ApiException.Reason.UNREADABLE;
        };
    }
}
