package io.slipway.ui.history;

import io.slipway.ui.kit.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time from which launches are wanted, in days of the operator's zone. */
enum Period {
    ANY,
    TODAY,
    WEEK,
    MONTH,
    /** From one day to another, both included. */
    OWN;

    String key() {
        return "period." + name();
    }

    Optional<Instant> from(Times times, @Nullable LocalDate own) {
        return switch (this) {
            case ANY -> Optional.empty();
            case TODAY -> Optional.of(times.startOf(times.today()));
            case WEEK -> Optional.of(times.startOf(times.today().minusDays(6)));
            case MONTH -> Optional.of(times.startOf(times.today().minusDays(29)));
            case OWN -> Optional.ofNullable(own).map(times::startOf);
        };
    }

    Optional<Instant> until(Times times, @Nullable LocalDate own) {
        return this == OWN ? Optional.ofNullable(own).map(day -> times.startOf(day.plusDays(1))) : Optional.empty();
    }
}
