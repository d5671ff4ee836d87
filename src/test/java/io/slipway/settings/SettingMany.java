package io.slipway.settings;

import io.slipway.json.JsonValue.Num;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Sets settings of one name after the other, as fast as it can. */
public final class SettingMany {
    static final int COUNT = 40;

    private SettingMany() {
    }

    /** The arguments are the file and how the names begin. */
    public static void main(String[] args) throws IOException {
        for (int i = 0; i < COUNT; i++) {
            new SettingsFile(Path.of(args[0])).set(args[1] + i, Optional.of(Num.of(i)));
        }
    }
}
