package io.slipway.ui;

import io.slipway.catalogue.ListCache;
import io.slipway.history.History;
import io.slipway.launch.exact.Replays;
import io.slipway.preset.folder.FolderChoice;
import io.slipway.preset.folder.PresetFolder;
import io.slipway.preset.store.PresetStore;
import io.slipway.storage.AppDirs;
import io.slipway.vault.Keychain;
import io.slipway.vault.Vault;
import java.time.Clock;
import java.util.UUID;

/**
 * What is kept on this machine.
 *
 * @param dirs the folders that it lies in
 * @param settings what the operator has set, and what was noted of the window
 * @param history the record of launches
 * @param vault the operator's key
 * @param presets the presets of the folder that was chosen at the start
 * @param lists lists of services as they were read last
 */
record Stores(
        AppDirs dirs, OwnSettings settings, History history, Vault vault, PresetStore presets, ListCache lists) {

    /** Those of these folders, with this record of launches; nothing is opened yet but the settings. */
    static Stores in(AppDirs dirs, History history, Clock clock) {
        OwnSettings settings = OwnSettings.in(dirs);
        return new Stores(
                dirs,
                settings,
                history,
                new Vault(dirs.vault(), Keychain.of(dirs)),
                presets(dirs, settings, clock),
                new ListCache(dirs.lists(), clock));
    }

    /** The presets of the folder that is chosen by now. */
    PresetStore presetsNow(Clock clock) {
        return presets(dirs, settings, clock);
    }

    private static PresetStore presets(AppDirs dirs, OwnSettings settings, Clock clock) {
        FolderChoice chosen = FolderChoice.of(settings.file(), dirs.presets());
        return new PresetStore(new PresetFolder(chosen, clock), () -> UUID.randomUUID().toString());
    }

    /** Recorded launches as they were sent. */
    Replays replays() {
        return new Replays(history, vault);
    }
}
