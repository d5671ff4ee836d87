package io.slipway.preset.store;

import io.slipway.json.JsonValue;
import io.slipway.settings.SettingsFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which presets the operator has pinned and opened last, by id. They are the operator's own, so they lie in the settings
 * and not in files that a team shares.
 */
public final class PresetMarks {
    /** How many opened presets are remembered. */
    public static final int MOST_RECENT = 20;

    private static final String PINNED = "pinnedPresets";
    private static final String RECENT = "recentPresets";

    private final SettingsFile settings;

    /** Marks in these settings. */
    public PresetMarks(SettingsFile settings) {
        this.settings = settings;
    }

    /** The pinned presets in the order in which they were pinned. */
    public Set<String> pinned() {
        return new LinkedHashSet<>(settings.texts(PINNED));
    }

    /**
     * Pins a preset, or takes its pin away.
     *
     * @throws IOException when the settings cannot be written
     */
    public void pin(String id, boolean pinned) throws IOException {
        List<String> ids = new ArrayList<>(settings.texts(PINNED));
        if (ids.contains(id) != pinned) {
            if (pinned) {
                ids.add(id);
            } else {
                ids.remove(id);
            }
            keep(PINNED, ids);
        }
    }

    /** The presets that were opened last, the newest first. */
    public List<String> recent() {
        return settings.texts(RECENT);
    }

    /**
     * Notes that a preset was opened or launched.
     *
     * @throws IOException when the settings cannot be written
     */
    public void used(String id) throws IOException {
        List<String> ids = new ArrayList<>(settings.texts(RECENT));
        if (ids.isEmpty() || !ids.getFirst().equals(id)) {
            ids.remove(id);
            ids.addFirst(id);
            keep(RECENT, ids.subList(0, Math.min(ids.size(), MOST_RECENT)));
        }
    }

    private void keep(String setting, List<String> ids) throws IOException {
        settings.set(setting, Optional.of(JsonValue.Arr.of(ids)));
    }
}
