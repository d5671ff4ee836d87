package io.slipway;

import io.slipway.history.SqliteHistory;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.ui.App;
import java.util.UUID;

/** Sets up on a thread of its own what a start comes to a moment later. It changes no more than the time. */
final class Ahead {
    private static final String LAUNCH = "launch";

    private Ahead() {
    }

    /** Begins, where the arguments ask for a launch. */
    static void of(String[] args) {
        if (args.length > 1 && LAUNCH.equals(args[0])) {
            begin(Ahead::launch);
        }
    }

    /** Begins, for a window that may be opened, and whose toolkit is started meanwhile. */
    static void ofWindow() {
        begin(Ahead::window);
    }

    private static void begin(Runnable work) {
        Thread.ofPlatform().daemon().name("slipway-ahead").start(work);
    }

    /** The reader of JSON, whose library computes powers of five for 20 ms, the driver of the record, and the ciphers. */
    private static void launch() {
        try {
            JsonReader.read("0");
        } catch (JsonException never) {
            throw new IllegalStateException(never);
        }
        SqliteHistory.ahead();
        UUID.randomUUID();
    }

    /** What the window stands on: the log, for which Java looks into every jar, the texts and the settings. */
    private static void window() {
        App.ahead();
    }
}
