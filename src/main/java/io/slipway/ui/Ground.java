package io.slipway.ui;

import io.slipway.ui.compose.Choices;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.Places;
import io.slipway.ui.follow.SaveChoice;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.HeldKeys;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.shell.Status;
import io.slipway.ui.vault.VaultAccess;
import java.util.function.Supplier;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What all parts of one window share.
 *
 * @param services what every window stands on
 * @param stage where it is shown
 * @param saving asks where a log is to be saved
 * @param folders asks for folders, and shows them
 * @param status the line at its foot
 * @param notices what it tells
 * @param held the keys that are held down
 * @param connections the services that it can choose from, and the one that is chosen
 * @param places the projects and jobs of that one
 * @param choices what else that one lists
 * @param later what is made of it after its first picture
 * @param vault its one access to the vault, so that all of it hears what is done there
 */
record Ground(
        Services services,
        Stage stage,
        SaveChoice saving,
        FolderParts.Folders folders,
        Status status,
        Notices notices,
        HeldKeys held,
        Connections connections,
        Places places,
        Choices choices,
        DeferredParts later,
        VaultAccess vault) {

    static Ground of(Services services, Stage stage, SaveChoice saving, FolderParts.Folders folders) {
        return new Ground(
                services,
                stage,
                saving,
                folders,
                new Status(),
                new Notices(services.clock(), services.messages()),
                new HeldKeys(),
                new Connections(services.reach()::open),
                Places.none(),
                Choices.none(),
                new DeferredParts(),
                new VaultAccess(services.stores().vault(), services.background()));
    }

    /** The window that dialogs belong to. */
    Supplier<Window> owner() {
        return () -> stage;
    }
}
