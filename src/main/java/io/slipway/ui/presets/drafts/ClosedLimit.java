package io.slipway.ui.presets.drafts;

import io.slipway.json.JsonValue.Num;
import io.slipway.settings.SettingsFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How many closed drafts are kept, as it stands in the settings: {@code "keepClosedDrafts": 100}. */
public final class ClosedLimit {
    /** What can be chosen; below that, closing a draft by mistake could lose it. */
    static final List<Integer> CHOICES = List.of(5, 20, 100);

    /** What is kept when nothing is set. */
    static final int USUAL = 20;

    private static final String NAME = "keepClosedDrafts";

    private final SettingsFile settings;

    /** The limit in these settings. */
    public ClosedLimit(SettingsFile settings) {
        this.settings = settings;
    }

    /** What is set; it blocks on the disk. Whatever is no choice counts as the usual one. */
    public int read() {
        return settings.get(NAME)
                .flatMap(value -> value instanceof Num number ? number.integer() : Optional.empty())
                .map(Long::intValue)
                .filter(CHOICES::contains)
                .orElse(USUAL);
    }

    /**
     * Sets it; it blocks on the disk.
     *
     * @throws IOException when it cannot be written; what was set before stands then
     */
    void write(int most) throws IOException {
        settings.set(NAME, most == USUAL ? Optional.empty() : Optional.of(Num.of(most)));
    }
}
