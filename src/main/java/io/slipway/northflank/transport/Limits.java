package io.slipway.northflank.transport;

import java.time.Duration;

/**
 * How long an exchange may take and how large an answer may be.
 *
 * @param connect until the connection stands
 * @param read from the call of a read until its answer is there as a whole
 * @param launch the same for a launch
 * @param answerBytes the largest body that is taken in
 */
public record Limits(Duration connect, Duration read, Duration launch, int answerBytes) {
    /** 10 s, 30 s, 60 s and 16 MiB. */
    public static final Limits STANDARD =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(60), 16 * 1024 * 1024);

    /** The same limits with another time for reads. */
    public Limits withRead(Duration limit) {
        return new Limits(connect, limit, launch, answerBytes);
    }
}
