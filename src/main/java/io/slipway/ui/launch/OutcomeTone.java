package io.slipway.ui.launch;

import io.slipway.launch.LaunchOutcome;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** How what became of a launch strikes the eye: as an icon and a colour beside its words. */
enum OutcomeTone {
    SUCCESS(Feather.CHECK_CIRCLE),
    WARNING(Feather.HELP_CIRCLE),
    DANGER(Feather.ALERT_CIRCLE);

    private final Feather icon;

    OutcomeTone(Feather icon) {
        this.icon = icon;
    }

    static OutcomeTone of(LaunchOutcome outcome) {
        return switch (outcome) {
            case LaunchOutcome.Accepted yes -> SUCCESS;
            case LaunchOutcome.Unknown lost -> WARNING;
            case LaunchOutcome.InFlight held -> WARNING;
            case LaunchOutcome.Undecided held -> WARNING;
            case LaunchOutcome.Rejected no -> DANGER;
            case LaunchOutcome.NotSent no -> DANGER;
            case LaunchOutcome.NotRecorded no -> DANGER;
            case LaunchOutcome.Invalid no -> DANGER;
        };
    }

    Feather icon() {
        return icon;
    }

    /** The style class of its colour. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
