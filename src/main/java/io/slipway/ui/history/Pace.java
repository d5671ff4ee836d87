package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.history.UsualDuration;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import java.time.Duration;
import java.util.Optional;

/** How long a run took, or takes by now, and how far that is from what is usual, in words. */
final class Pace {
    /** From here on a tenth more or less says nothing. */
    private static final double ROUNDED_FROM = 10;

    private final Messages messages;
    private final Times times;
    private final UsualDurations usual;

    Pace(Messages messages, Times times, UsualDurations usual) {
        this.messages = messages;
        this.times = times;
        this.usual = usual;
    }

    /** A run that is not over is measured up to now; one that nobody watches any more is not. */
    Optional<Duration> duration(LaunchRecord launch) {
        return launch.startedAt().flatMap(start -> launch.concludedAt()
                .map(end -> Duration.between(start, end))
                .or(() -> LaunchStatus.of(launch).isOpen() ? Optional.of(times.passedSince(start)) : Optional.empty()));
    }

    String words(LaunchRecord launch) {
        return duration(launch).map(times::span).orElse("");
    }

    /** Empty where the run took about as long as usual; one that goes on cannot be early yet. */
    String hint(LaunchRecord launch) {
        Optional<UsualDuration> known = usual.of(launch);
        Optional<Duration> took = duration(launch);
        if (known.isEmpty() || took.isEmpty() || !known.get().isFarFrom(took.get())) {
            return "";
        }
        double factor = known.get().times(took.get());
        boolean early = factor < 1 && launch.concludedAt().isEmpty();
        return early ? "" : messages.text(factor < ROUNDED_FROM ? "pace.times" : "pace.many", factor);
    }

    private String usually(LaunchRecord launch, String key) {
        return usual.of(launch)
                .map(known -> messages.text(key, times.span(known.median()), known.runs()))
                .orElse("");
    }

    /** All that is known about it, in one sentence, or empty. */
    String sentence(LaunchRecord launch) {
        String took = words(launch);
        String usually = usually(launch, "pace.usually");
        if (took.isEmpty()) {
            return usually(launch, "pace.only.usually");
        }
        String words = messages.text(launch.concludedAt().isPresent() ? "pace.took" : "pace.takes", took);
        String hint = hint(launch);
        String told = hint.isEmpty() ? words : words + " (" + hint + ")";
        return usually.isEmpty() ? told + "." : told + ", " + usually + ".";
    }
}
