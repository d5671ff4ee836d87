package io.slipway.sandbox.wire;

import java.util.Map;

/** A request as it came in, faults or not; the names of its headers are in lower case. */
public record Received(String method, String target, Map<String, String> headers, String body) {
    /** Copies the headers. */
    public Received {
        headers = Map.copyOf(headers);
    }
}
