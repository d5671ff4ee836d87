package io.slipway.ui;

import io.slipway.settings.FirstStart;
import io.slipway.settings.Remembered;
import io.slipway.settings.SettingsFile;
import io.slipway.storage.AppDirs;
import io.slipway.ui.shell.Look;
import io.slipway.ui.shell.LookSetting;
import java.util.List;

/**
 * What the operator has set and what was noted of the window, as the program found it at its start.
 *
 * @param file the operator's settings
 * @param isFirstStart whether nothing was ever done with the program here
 * @param look how the operator wanted the program to look
 * @param remembered what was noted of the window; for the FX thread
 */
record OwnSettings(SettingsFile file, boolean isFirstStart, Look look, Remembered remembered) {
    static OwnSettings in(AppDirs dirs) {
        SettingsFile file = new SettingsFile(dirs.settingsFile());
        return new OwnSettings(
                file,
                new FirstStart(file).isNow(List.of(dirs.history(), dirs.connections(), dirs.presets(), dirs.drafts())),
                new LookSetting(file).read(),
                Remembered.in(dirs.windowFile()));
    }
}
