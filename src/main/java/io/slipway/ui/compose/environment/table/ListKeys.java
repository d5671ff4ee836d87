package io.slipway.ui.compose.environment.table;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.compose.environment.edit.EnvAct;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the rows as a whole, while none of their fields is typed in. */
final class ListKeys {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ListView<EnvVarDraft> list;
    private final EnvTable table;
    private final EventHandler<KeyEvent> pasting = this::paste;

    ListKeys(ListView<EnvVarDraft> list, EnvTable table) {
        this.list = list;
        this.table = table;
    }

    void listen() {
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
        // The parts of the window around the table take any text that is pasted, and would take rows for one.
        list.sceneProperty().subscribe((before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, pasting));
            Optional.ofNullable(now).ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, pasting));
        });
    }

    private void paste(KeyEvent pressed) {
        if (list.isFocused() && PASTE.match(pressed) && !list.getItems().isEmpty() && table.acts().paste()) {
            pressed.consume();
        }
    }

    private void press(KeyEvent pressed) {
        List<EnvVarDraft> rows = table.rows().chosen().rows();
        if (rows.isEmpty() || !list.isFocused()) {
            return;
        }
        Optional<EnvAct> act = EnvAct.of(pressed, table.keys());
        boolean alone = !pressed.isShortcutDown() && !pressed.isAltDown() && !pressed.isShiftDown();
        if (act.isPresent()) {
            table.acts().act(act.get(), rows, table.rows().chosen()::choose);
            pressed.consume();
        } else if (alone && edit(pressed.getCode(), rows)) {
            pressed.consume();
        }
    }

    private boolean edit(KeyCode code, List<EnvVarDraft> rows) {
        switch (code) {
            case SPACE -> table.acts().act(EnvAct.ENABLE, rows, table.rows().chosen()::choose);
            case DELETE, BACK_SPACE -> table.acts().act(EnvAct.REMOVE, rows, table.rows().chosen()::choose);
            case ENTER, F2 -> table.focus().row(rows.getFirst(), false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The rows are entered by Enter: Tab would have to go through all of them. */
    private void leaveOnTab(KeyEvent pressed) {
        boolean plain = !pressed.isShortcutDown() && !pressed.isAltDown() && !pressed.isShiftDown();
        if (list.isFocused() && plain && pressed.getCode() == KeyCode.TAB && table.focus().leaveForwards()) {
            pressed.consume();
        }
    }
}
