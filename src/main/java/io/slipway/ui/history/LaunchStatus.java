package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Owner;
import io.slipway.northflank.Run;
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

    /** The status of a recorded launch. */
    public static LaunchStatus of(LaunchRecord launch) {
        return switch (launch.outcome()) {
            case PREPARED -> PREPARED;
            case SENT -> isAwaited(launch) ? SENT : UNKNOWN;
            case ACCEPTED -> ofRun(launch);
            case REJECTED -> REJECTED;
            case NOT_SENT -> NOT_SENT;
            case UNKNOWN -> launch.trail().decidedAt().isPresent() ? NO_RUN : UNKNOWN;
        };
    }

    /** The process that sent it lives, and learns what becomes of it. */
    private static boolean isAwaited(LaunchRecord launch) {
        return Owner.read(launch.trail().owner()).filter(Owner::isAlive).isPresent();
    }

    private static LaunchStatus ofRun(LaunchRecord launch) {
        if (launch.runStatus().isEmpty()) {
            return STARTED;
        }
        boolean concluded = launch.concludedAt().isPresent();
        Run run = new Run(
                launch.runId(), launch.runName(), launch.runStatus(), concluded, launch.startedAt(), launch.concludedAt());
        boolean aborted = concluded && launch.trail().abortedAt().isPresent();
        return switch (run.state()) {
            case RUNNING -> RUNNING;
            case SUCCEEDED -> SUCCEEDED;
            case FAILED -> aborted ? ABORTED : FAILED;
            case OTHER -> aborted ? ABORTED : concluded ? ENDED : GOES_ON;
        };
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
