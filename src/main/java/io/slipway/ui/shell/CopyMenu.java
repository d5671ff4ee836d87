package io.slipway.ui.shell;

import io.slipway.exchange.write.Form;
import io.slipway.text.Messages;
import io.slipway.ui.compose.preview.LaunchCopies;
import io.slipway.ui.kit.menu.Items;
import io.slipway.ui.kit.menu.WhyNot;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu that copies the draft for other tools. */
final class CopyMenu {
    private final Items items;
    private final LaunchCopies copies;

    private CopyMenu(Items items, LaunchCopies copies) {
        this.items = items;
        this.copies = copies;
    }

    static void fill(Menu menu, Messages messages, LaunchCopies copies) {
        CopyMenu copy = new CopyMenu(new Items(messages), copies);
        MenuItem secrets = copy.item("copy.secrets", "Shortcut+Alt+Shift+C", copies::copyWithSecrets);
        WhyNot.unless(secrets, copies.secretsProperty(), messages.text("why.copy.secrets"));
        menu.getItems().setAll(
                copy.item(Form.JSON, "Shortcut+Shift+J"),
                copy.item(Form.CURL, "Shortcut+Shift+B"),
                copy.item(Form.CLI, "Shortcut+Shift+N"),
                copy.item(Form.JS, "Shortcut+Shift+Y"),
                new SeparatorMenuItem(),
                secrets);
    }

    private MenuItem item(Form form, String keys) {
        return item("menu.copy." + form.name(), keys, () -> copies.copy(form));
    }

    private MenuItem item(String key, String keys, Runnable action) {
        return items.item(key, keys, action);
    }
}
