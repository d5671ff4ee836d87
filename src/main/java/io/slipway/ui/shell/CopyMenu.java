package io.slipway.ui.shell;

import io.slipway.exchange.write.Form;
import io.slipway.text.Messages;
import io.slipway.ui.compose.preview.LaunchCopies;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu that copies the draft for other tools. */
final class CopyMenu {
    private final Messages messages;
    private final LaunchCopies copies;

    private CopyMenu(Messages messages, LaunchCopies copies) {
        this.messages = messages;
        this.copies = copies;
    }

    static void fill(Menu menu, MenuItem share, Messages messages, LaunchCopies copies) {
        CopyMenu items = new CopyMenu(messages, copies);
        MenuItem secrets = items.item("copy.secrets", "Shortcut+Alt+Shift+C", copies::copyWithSecrets);
        secrets.disableProperty().bind(copies.secretsProperty().map(there -> !there));
        menu.getItems().setAll(
                items.item(Form.JSON, "Shortcut+Shift+J"),
                items.item(Form.CURL, "Shortcut+Shift+B"),
                items.item(Form.CLI, "Shortcut+Shift+N"),
                items.item(Form.JS, "Shortcut+Shift+Y"),
                new SeparatorMenuItem(),
                secrets);
        share.setOnAction(chosen -> copies.share());
    }

    private MenuItem item(Form form, String keys) {
        return item("menu.copy." + form.name(), keys, () -> copies.copy(form));
    }

    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setAccelerator(KeyCombination.keyCombination(keys));
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
