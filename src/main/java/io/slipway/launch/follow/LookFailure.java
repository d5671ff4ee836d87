package io.slipway.launch.follow;

import io.slipway.northflank.ApiException;

/** Why a look brought nothing, by what is to be done about it. */
enum LookFailure {
    /** Too many requests: to be waited out. */
    TOO_MANY,
    /** The token may not: it will not be allowed to a second later. */
    FORBIDDEN,
    /** There is no such job or run, or not yet. */
    NOT_FOUND,
    /** The service does not answer, or not with what it promises. */
    AWAY;

    static LookFailure of(ApiException why) {
        if (!(why instanceof ApiException.Rejected refused)) {
            return AWAY;
        }
        return switch (refused.status()) {
            case 429 -> TOO_MANY;
            case 401, 403 -> FORBIDDEN;
            case 404, 410 -> NOT_FOUND;
            default -> AWAY;
        };
    }
}
