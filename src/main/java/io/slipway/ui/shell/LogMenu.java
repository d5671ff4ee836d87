package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.ui.follow.LogKeys;
import io.slipway.ui.follow.LogTabsController;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.menu.Items;
import io.slipway.ui.kit.menu.WhyNot;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the log that is shown. */
final class LogMenu {
    private final Items items;
    private final LogTabsController logs;

    private LogMenu(Items items, LogTabsController logs) {
        this.items = items;
        this.logs = logs;
    }

    static void fill(Menu menu, Messages messages, LogTabsController logs) {
        LogMenu log = new LogMenu(new Items(messages), logs);
        menu.getItems().setAll(
                log.item("menu.log.next", LogKeys.NEXT, logs::findNext),
                log.item("menu.log.previous", LogKeys.PREVIOUS, logs::findPrevious),
                new SeparatorMenuItem(),
                log.item("menu.log.end", "Shortcut+END", logs::jumpToEnd),
                log.item("menu.log.wrap", "Shortcut+Shift+W", logs::toggleWrap),
                new SeparatorMenuItem(),
                log.item("follow.save", "Shortcut+Alt+S", logs::save),
                log.item("menu.log.close", "Shortcut+Alt+W", logs::closeShown));
    }

    private MenuItem item(String key, String keys, Runnable action) {
        return item(key, ActionKey.of(Items.id(key), keys), action);
    }

    /** An item that can be chosen while a log is shown. */
    private MenuItem item(String key, ActionKey keys, Runnable action) {
        MenuItem item = items.item(key, keys, action);
        WhyNot.unless(item, logs.logShownProperty(), items.messages().text("why.log"));
        return item;
    }
}
