package io.slipway.northflank.transport;

import java.net.http.HttpHeaders;

/**
 * An answer that was read as a whole, whatever its status.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param body its body; treated as unchangeable
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too large to copy
public record Answer(int status, HttpHeaders headers, byte[] body) {
    /** Whether it is a redirect that names another place. */
    boolean isRedirect() {
        return status >= 300 && status < 400 && headers.firstValue("location").isPresent();
    }
}
