package io.slipway.ui.compose.environment.line;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.compose.environment.edit.EnvAct;
import io.slipway.ui.compose.environment.edit.EnvMenu;
import io.slipway.ui.compose.environment.edit.RowActs;
import io.slipway.ui.compose.environment.rows.Rows;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The clicks in a row: its boxes and buttons do something to it alone, its surface chooses it or opens its menu. */
public final class EnvClicks {
    private final Rows all;
    private final RowActs acts;
    private final EnvMenu menu;
    private final EnvRow row;
    private final Supplier<EnvVarDraft> item;
    private final Runnable done;

    /** Clicks in this row while it shows the item; {@code done} is told after one that may have changed nothing. */
    public EnvClicks(Rows all, RowActs acts, EnvMenu menu, EnvRow row, Supplier<EnvVarDraft> item, Runnable done) {
        this.all = all;
        this.acts = acts;
        this.menu = menu;
        this.row = row;
        this.item = item;
        this.done = done;
    }

    /** Listens to them from now on. */
    public void listen() {
        row.buttons().eye.setOnAction(pressed -> act(EnvAct.REVEAL));
        row.buttons().sent.setOnAction(pressed -> act(EnvAct.ENABLE));
        row.buttons().lock.setOnAction(pressed -> act(EnvAct.SECRET));
        row.buttons().wide.setOnAction(pressed -> act(EnvAct.OPEN));
        row.buttons().remove.setOnAction(pressed -> act(EnvAct.REMOVE));
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, this::choose);
        row.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
    }

    /** A box or a button is a control of its row alone, whichever rows are chosen. */
    private void act(EnvAct act) {
        acts.act(act, List.of(item.get()), rows -> {});
        // The box shows what the row is, also when nothing came of the click.
        done.run();
    }

    /** With Shift or the key for shortcuts a click chooses rows; within a field that is typed in it stays with the text. */
    private void choose(MouseEvent pressed) {
        boolean choosing = pressed.isShortcutDown() || (pressed.isShiftDown() && !row.isFocusWithin());
        if (choosing && pressed.getButton() == MouseButton.PRIMARY) {
            all.chosen().choose(item.get(), pressed.isShiftDown());
            pressed.consume();
        }
    }

    private void showMenu(ContextMenuEvent asked) {
        menu.of(item.get()).show(row, asked.getScreenX(), asked.getScreenY());
        asked.consume();
    }
}
