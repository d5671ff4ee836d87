package io.slipway.ui.history;

import io.slipway.text.Messages;
import io.slipway.ui.kit.menu.WhyNot;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of the selected launches; the menu bar has the same actions with their keys. */
final class LaunchMenu {
    private LaunchMenu() {
    }

    static ContextMenu of(LaunchActions actions, Runnable note, Messages messages) {
        LaunchReasons reasons = new LaunchReasons(actions, messages);
        MenuItem abort = item(messages.text("abort.menu"), actions::abort);
        abort.setId("history-abort");
        ObservableValue<Optional<String>> notAbortable = reasons.notAbortable();
        WhyNot.when(abort, Bindings.createObjectBinding(
                () -> actions.abortableProperty().getValue() ? Optional.empty() : notAbortable.getValue(),
                actions.abortableProperty(),
                notAbortable));
        MenuItem log = new MenuItem();
        actions.log().offer(log);
        return new ContextMenu(
                log,
                unless(reasons.noRunId(), item(messages.text("launch.copy.id"), actions::copyRunId)),
                unless(reasons.noRunName(), item(messages.text("launch.copy.name"), actions::copyRunName)),
                abort,
                new SeparatorMenuItem(),
                unless(reasons.none(), item(messages.text("launch.again"), actions::again)),
                unless(reasons.none(), item(messages.text("launch.reopen"), actions::reopen)),
                unless(reasons.notTwo(), item(messages.text("launch.compare"), actions::compare)),
                unless(reasons.none(), item(messages.text("launch.note"), note)));
    }

    private static MenuItem unless(ObservableValue<Optional<String>> reason, MenuItem item) {
        WhyNot.when(item, reason);
        return item;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
