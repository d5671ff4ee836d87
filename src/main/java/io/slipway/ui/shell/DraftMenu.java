package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.ui.kit.menu.Items;
import io.slipway.ui.kit.menu.WhyNot;
import io.slipway.ui.presets.DraftTabs;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the open drafts: which one is shown, and where it stands among the others. */
final class DraftMenu {
    private static final int COUNTED = 8;

    private final DraftTabs drafts;
    private final Items items;
    private final Messages messages;

    private DraftMenu(DraftTabs drafts, Messages messages) {
        this.drafts = drafts;
        this.items = new Items(messages);
        this.messages = messages;
    }

    static Menu of(DraftTabs drafts, Messages messages) {
        return new DraftMenu(drafts, messages).menu();
    }

    private Menu menu() {
        Menu menu = new Menu(messages.text("menu.window"));
        menu.setId("window-menu");
        menu.getItems().setAll(
                several(items.item("drafts.next", "Shortcut+Page Down", () -> drafts.row().turn(1))),
                several(items.item("drafts.previous", "Shortcut+Page Up", () -> drafts.row().turn(-1))),
                several(items.item("drafts.move.right", "Shortcut+Shift+Page Down", () -> drafts.row().move(1))),
                several(items.item("drafts.move.left", "Shortcut+Shift+Page Up", () -> drafts.row().move(-1))),
                new SeparatorMenuItem());
        for (int number = 1; number <= COUNTED; number++) {
            menu.getItems().add(counted(number));
        }
        menu.getItems().add(several(items.item("drafts.last", "Shortcut+9", () -> drafts.row().show(Integer.MAX_VALUE))));
        return menu;
    }

    private MenuItem counted(int number) {
        MenuItem item = items.item("drafts.number", "Shortcut+" + number, () -> drafts.row().show(number - 1));
        item.setId("drafts-number-" + number);
        item.setText(messages.text("drafts.number", number));
        return atLeast(item, number);
    }

    private MenuItem several(MenuItem item) {
        return atLeast(item, 2);
    }

    private MenuItem atLeast(MenuItem item, int open) {
        BooleanBinding there = Bindings.size(drafts.tabs()).greaterThanOrEqualTo(open);
        WhyNot.unless(item, there, messages.text("why.drafts"));
        return item;
    }
}
