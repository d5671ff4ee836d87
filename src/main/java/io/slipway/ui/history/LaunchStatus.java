package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Owner;
import io.slipway.history.Standing;
import org.kordamp.ikonli.feather.Feather;

/** How a launch stands, as a word, an icon and a colour. */
public enum LaunchStatus {
    PREPARED(Feather.CLOCK, "neutral"),
    SENT(Feather.SEND, "warning"),
    STARTED(Feather.PLAY_CIRCLE, "accent"),
    RUNNING(Feather.LOADER, "accent"),
    SUCCEEDED(Feather.CHECK_CIRCLE, "success"),
    FAILED(Feather.X_CIRCLE, "danger"),
    ENDED(Feather.MINUS_CIRCLE, "neutral"),
    REJECTED(Feather.SLASH, "danger"),
    NOT_SENT(Feather.WIFI_OFF, "neutral"),
    UNKNOWN(Feather.HELP_CIRCLE, "warning"),
    /** The operator said that an unknown launch started no run. */
    NO_RUN(Feather.MINUS_CIRCLE, "neutral");

    private final Feather icon;
    private final String tone;

    LaunchStatus(Feather icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    /** The status of a recorded launch: how it stands, and for one that was sent whether its answer is still awaited. */
    public static LaunchStatus of(LaunchRecord launch) {
        Standing standing = Standing.of(launch);
        return standing == Standing.SENT && !isAwaited(launch) ? UNKNOWN : valueOf(standing.name());
    }

    /** The process that sent it lives, and learns what becomes of it. */
    private static boolean isAwaited(LaunchRecord launch) {
        return Owner.read(launch.trail().owner()).filter(Owner::isAlive).isPresent();
    }

    /** Whether the run may still go on. */
    public boolean isOpen() {
        return this == STARTED || this == RUNNING;
    }

    /** The key of the word. */
    public String key() {
        return "status." + name();
    }

    Feather icon() {
        return icon;
    }

    String tone() {
        return tone;
    }
}
