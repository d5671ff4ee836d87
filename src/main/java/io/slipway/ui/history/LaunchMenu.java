package io.slipway.ui.history;

import io.slipway.text.Messages;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the selected launches; the menu bar has the same actions with their keys. */
final class LaunchMenu {
    private LaunchMenu() {
    }

    static ContextMenu of(LaunchActions actions, Runnable note, Messages messages) {
        MenuItem compare = item(messages.text("launch.compare"), actions::compare);
        actions.pairProperty().subscribe(two -> compare.setDisable(two.isEmpty()));
        MenuItem abort = item(messages.text("abort.menu"), actions::abort);
        abort.setId("history-abort");
        actions.abortableProperty().subscribe(can -> abort.setDisable(!can));
        MenuItem log = new MenuItem();
        actions.log().offer(log);
        return new ContextMenu(
                log,
                item(messages.text("launch.copy.id"), actions::copyRunId),
                item(messages.text("launch.copy.name"), actions::copyRunName),
                abort,
                new SeparatorMenuItem(),
                item(messages.text("launch.again"), actions::again),
                item(messages.text("launch.reopen"), actions::reopen),
                compare,
                item(messages.text("launch.note"), note));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
