package io.slipway.northflank.transport;

import java.util.Map;
import java.util.Optional;

/**
 * An answer that was read as a whole, whatever its status.
 *
 * @param status the HTTP status
 * @param headers the first of each of its headers, by names in which upper and lower case are the same
 * @param body its body; treated as unchangeable
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too large to copy
public record Answer(int status, Map<String, String> headers, byte[] body) {
    /** A header, when there is one of that name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether it is a redirect that names another place. */
    boolean isRedirect() {
        return status >= 300 && status < 400 && headers.containsKey("Location");
    }
}
