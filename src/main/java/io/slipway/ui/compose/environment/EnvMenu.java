package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.text.Messages;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of a row: what its keys and its buttons do, in words. */
final class EnvMenu {
    private final EnvTable table;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    EnvMenu(EnvTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
    }

    /** The menu for this row; it is shown by hand, because a menu that a control owns takes its keys for the window. */
    ContextMenu of(EnvVarDraft row) {
        boolean secret = row.secretProperty().get();
        boolean revealed = table.editing().isRevealed(row);
        boolean opened = table.editing().isOpened(row);
        MenuItem reveal = item(revealed ? "hide" : "reveal", EnvKeys.REVEAL, () -> table.reveal(row, !revealed));
        reveal.setDisable(!secret || row.missingProperty().get() || row.isLocked());
        boolean enabled = row.enabledProperty().get();
        menu.getItems().setAll(
                item(enabled ? "disable" : "enable", EnvKeys.ENABLE, () -> table.editing().toggleEnabled(row)),
                item("duplicate", EnvKeys.DUPLICATE, () -> table.duplicate(row)),
                item(secret ? "plain" : "secret", EnvKeys.SECRET, () -> table.editing().toggleSecret(row)),
                reveal,
                item(opened ? "close" : "open", EnvKeys.OPEN, () -> table.open(row, !opened)),
                new SeparatorMenuItem(),
                item("remove", EnvKeys.REMOVE, () -> table.remove(row)));
        return menu;
    }

    private MenuItem item(String name, KeyCombination keys, Runnable does) {
        MenuItem item = new MenuItem(messages.text("compose.env.menu." + name));
        item.setAccelerator(keys);
        item.setOnAction(chosen -> does.run());
        return item;
    }
}
