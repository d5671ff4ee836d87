package io.slipway;

import io.slipway.history.SqliteHistory;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import java.util.UUID;

/**
 * Sets up on a thread of its own what every launch comes to a moment later: the reader of JSON, whose library computes
 * powers of five for 20 ms, the driver of the record, and the ciphers. It changes no more than the time.
 */
final class Ahead implements Runnable {
    private static final String LAUNCH = "launch";

    private Ahead() {
    }

    /** Begins, where the arguments ask for a launch. */
    static void of(String[] args) {
        if (args.length > 1 && LAUNCH.equals(args[0])) {
            Thread.ofPlatform().daemon().name("slipway-ahead").start(new Ahead());
        }
    }

    @Override
    public void run() {
        try {
            JsonReader.read("0");
        } catch (JsonException never) {
            throw new IllegalStateException(never);
        }
        SqliteHistory.ahead();
        UUID.randomUUID();
    }
}
