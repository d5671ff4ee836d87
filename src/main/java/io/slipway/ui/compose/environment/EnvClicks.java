package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The clicks in a row: its boxes and buttons do something to it alone, its surface chooses it or opens its menu. */
final class EnvClicks {
    private final EnvTable table;
    private final EnvRow row;
    private final Supplier<EnvVarDraft> item;
    private final Runnable done;

    /** Clicks in this row while it shows the item; {@code done} is told after one that may have changed nothing. */
    EnvClicks(EnvTable table, EnvRow row, Supplier<EnvVarDraft> item, Runnable done) {
        this.table = table;
        this.row = row;
        this.item = item;
        this.done = done;
    }

    void listen() {
        row.buttons.eye.setOnAction(pressed -> table.reveal(item.get(), row.buttons.eye.isSelected()));
        row.buttons.sent.setOnAction(pressed -> act(EnvAct.ENABLE));
        row.buttons.lock.setOnAction(pressed -> act(EnvAct.SECRET));
        row.buttons.wide.setOnAction(pressed -> table.open(item.get(), row.buttons.wide.isSelected()));
        row.buttons.remove.setOnAction(pressed -> act(EnvAct.REMOVE));
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, this::choose);
        row.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> table.showMenu(item.get(), row, asked));
    }

    /** A box or a button is a control of its row alone, whichever rows are chosen. */
    private void act(EnvAct act) {
        table.acts().act(act, List.of(item.get()), rows -> {});
        // The box shows what the row is, also when nothing came of the click.
        done.run();
    }

    /** With Shift or the key for shortcuts a click chooses rows; within a field that is typed in it stays with the text. */
    private void choose(MouseEvent pressed) {
        boolean choosing = pressed.isShortcutDown() || (pressed.isShiftDown() && !row.isFocusWithin());
        if (choosing && pressed.getButton() == MouseButton.PRIMARY) {
            table.chosen().choose(item.get(), pressed.isShiftDown());
            pressed.consume();
        }
    }
}
