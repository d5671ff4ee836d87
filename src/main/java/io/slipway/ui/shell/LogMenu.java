package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.ui.follow.LogTabsController;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu of the log that is shown. */
final class LogMenu {
    private final Messages messages;
    private final LogTabsController logs;

    private LogMenu(Messages messages, LogTabsController logs) {
        this.messages = messages;
        this.logs = logs;
    }

    static void fill(Menu menu, Messages messages, LogTabsController logs) {
        LogMenu items = new LogMenu(messages, logs);
        menu.getItems().setAll(
                items.item("menu.log.next", "F3", logs::findNext),
                items.item("menu.log.previous", "Shift+F3", logs::findPrevious),
                new SeparatorMenuItem(),
                items.item("menu.log.end", "Shortcut+END", logs::jumpToEnd),
                items.item("menu.log.wrap", "Shortcut+Shift+W", logs::toggleWrap),
                new SeparatorMenuItem(),
                items.item("follow.save", "Shortcut+Shift+L", logs::save),
                items.item("menu.log.close", "Shortcut+W", logs::closeShown));
    }

    /** An item that can be chosen while a log is shown. */
    private MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setAccelerator(KeyCombination.keyCombination(keys));
        item.disableProperty().bind(logs.logShownProperty().not());
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
