package io.slipway.ui.history;

import io.slipway.history.Retention;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.settings.SettingsFile;
import java.io.IOException;
import java.util.Optional;

/**
 * How many launches are kept, as it stands in the settings: {@code "keepLaunches": {"newest": 1000}} or
 * {@code {"months": 3}}.
 */
final class RetentionSetting {
    private static final String NAME = "keepLaunches";
    private static final String NEWEST = "newest";
    private static final String MONTHS = "months";
    private static final long MOST = 1_000_000_000;

    private final SettingsFile settings;

    RetentionSetting(SettingsFile settings) {
        this.settings = settings;
    }

    /** Whatever cannot be understood removes nothing. */
    Retention read() {
        return settings.get(NAME).map(RetentionSetting::of).orElseGet(Retention.Everything::new);
    }

    private static Retention of(JsonValue value) {
        if (value instanceof Obj limit && limit.members().size() == 1) {
            Optional<Integer> newest = number(limit, NEWEST);
            Optional<Integer> months = number(limit, MONTHS);
            if (newest.isPresent()) {
                return new Retention.Newest(newest.get());
            } else if (months.isPresent()) {
                return new Retention.Months(months.get());
            }
        }
        return new Retention.Everything();
    }

    private static Optional<Integer> number(Obj limit, String name) {
        return limit.integer(name)
                .filter(number -> number >= 1 && number <= MOST)
                .map(Long::intValue);
    }

    void write(Retention retention) throws IOException {
        settings.set(NAME, switch (retention) {
            case Retention.Everything all -> Optional.empty();
            case Retention.Newest(int launches) -> Optional.of(limit(NEWEST, launches));
            case Retention.Months(int months) -> Optional.of(limit(MONTHS, months));
        });
    }

    private static JsonValue limit(String name, int number) {
        return Obj.with().add(name, number).build();
    }
}
