package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Owner;
import io.slipway.history.Standing;
import io.slipway.northflank.Run;
import java.util.Optional;
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
    /** The service said something of its run that nobody knows, but not that it is over. */
    GOES_ON(Feather.CIRCLE, "neutral"),
    /** The operator had its run aborted. */
    ABORTED(Feather.STOP_CIRCLE, "neutral"),
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
        return switch (Standing.of(launch)) {
            case SENT -> isAwaited(launch) ? SENT : UNKNOWN;
            case RUNNING -> isKnown(launch.runStatus()) ? RUNNING : GOES_ON;
            case Standing other -> valueOf(other.name());
        };
    }

    /** Whether a documentation names the word of a run that goes on. */
    private static boolean isKnown(String runStatus) {
        return new Run("", "", runStatus, false, Optional.empty(), Optional.empty()).state() == Run.State.RUNNING;
    }

    /** The process that sent it lives, and learns what becomes of it. */
    private static boolean isAwaited(LaunchRecord launch) {
        return Owner.read(launch.trail().owner()).filter(Owner::isAlive).isPresent();
    }

    /** Whether the run may still go on. */
    public boolean isOpen() {
        return this == STARTED || this == RUNNING || this == GOES_ON;
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
