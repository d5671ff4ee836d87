package io.slipway.ui.shell;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Bool;
import io.slipway.json.JsonValue.Num;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonValue.Text;
import io.slipway.settings.SettingsFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The look as it stands in the settings: {@code "look": {"theme": "dark", "textSize": 16, "reducedMotion": true}}. */
public final class LookSetting {
    private static final String NAME = "look";
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "textSize";
    private static final String REDUCED_MOTION = "reducedMotion";

    private final SettingsFile settings;

    /** The setting in this file. */
    public LookSetting(SettingsFile settings) {
        this.settings = settings;
    }

    /** The look; what cannot be understood of it is as usual. */
    public Look read() {
        Obj look = settings.object(NAME);
        int size = look.integer(TEXT_SIZE)
                .map(pixels -> Math.clamp(pixels, Look.SMALLEST, Look.LARGEST))
                .orElse(Look.NORMAL);
        return new Look(theme(look.text(THEME).orElse("")), size, look.isTrue(REDUCED_MOTION));
    }

    private static Theme theme(String word) {
        return Arrays.stream(Theme.values())
                .filter(theme -> word(theme).equals(word))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Keeps the look.
     *
     * @throws IOException when the settings cannot be written
     */
    public void write(Look look) throws IOException {
        settings.set(NAME, Optional.of(Obj.with()
                .add(THEME, new Text(word(look.theme())))
                .add(TEXT_SIZE, Num.of(look.textSize()))
                .add(REDUCED_MOTION, new Bool(look.calm()))
                .build()));
    }
}
