package io.slipway.ui;

import io.slipway.preset.folder.PresetFolder;
import io.slipway.preset.store.FolderResealing;
import io.slipway.ui.keys.KeysDialog;
import io.slipway.ui.keys.TeamKeys;
import io.slipway.vault.VaultState;
import io.slipway.vault.team.Team;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.stage.Window;

/** The keys of the team, joined to the vault and the presets. */
final class KeysParts {
    private final TeamKeys keys;
    private final KeysDialog dialog;

    /**
     * The keys of the team of the presets folder.
     *
     * @param unlock asks to unlock the vault and says whether it is
     */
    KeysParts(Services services, BooleanSupplier unlock, Supplier<Window> owner) {
        this.keys = new TeamKeys(
                services::team,
                progress -> new FolderResealing(services.presets(), services.vault())
                        .seal(services.team().recipients(), progress),
                () -> services.vault().state() instanceof VaultState.Unlocked,
                services.background());
        this.dialog = new KeysDialog(keys, () -> folder(services), unlock, services.views(), owner);
    }

    private static String folder(Services services) {
        PresetFolder folder = services.presets().folder();
        return folder.choice().path().toString();
    }

    void show() {
        dialog.show();
    }

    TeamKeys keys() {
        return keys;
    }
}
