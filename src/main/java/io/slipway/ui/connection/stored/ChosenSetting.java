package io.slipway.ui.connection.stored;

import io.slipway.json.JsonValue;
import io.slipway.settings.SettingsFile;
import java.io.IOException;
import java.util.Optional;

/** Which connection was chosen last, as it stands in the settings: {@code "connection": "<id>"}. */
public final class ChosenSetting {
    private static final String NAME = "connection";

    private final SettingsFile settings;

    /** The setting in this file. */
    public ChosenSetting(SettingsFile settings) {
        this.settings = settings;
    }

    /** Its id; nothing when none was chosen yet. */
    public Optional<String> read() {
        return settings.get(NAME).flatMap(value ->
                value instanceof JsonValue.Text(String id) ? Optional.of(id) : Optional.empty());
    }

    /** Remembers it. */
    public void write(String id) throws IOException {
        settings.set(NAME, Optional.of(new JsonValue.Text(id)));
    }
}
