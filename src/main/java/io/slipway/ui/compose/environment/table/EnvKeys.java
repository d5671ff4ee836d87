package io.slipway.ui.compose.environment.table;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.compose.environment.edit.EnvAct;
import io.slipway.ui.compose.environment.line.EnvRow;
import io.slipway.ui.compose.environment.rows.EnvEditing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a row: Tab and Enter go on, Up and Down change the row, the rest is done to it. */
final class EnvKeys {
    private final EnvTable table;
    private final EnvRow row;
    private final Supplier<EnvVarDraft> item;

    EnvKeys(EnvTable table, EnvRow row, Supplier<EnvVarDraft> item) {
        this.table = table;
        this.row = row;
        this.item = item;
    }

    void listen() {
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // What a text field leaves over is not for the list around it.
        row.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (!pressed.isShortcutDown() && !pressed.isAltDown() && !pressed.getCode().isFunctionKey()) {
                pressed.consume();
            }
        });
    }

    private void press(KeyEvent pressed) {
        if (row.name().isFocused() && row.name().takes(pressed)) {
            return;
        }
        if (act(pressed) || (pressed.isShortcutDown() ? paste(pressed) : !pressed.isAltDown() && move(pressed))) {
            pressed.consume();
        }
    }

    private boolean act(KeyEvent pressed) {
        Optional<EnvAct> act = EnvAct.of(pressed, table.keys()).filter(one -> !one.isOfText());
        act.ifPresent(one -> MeantRows.typedIn(item.get(), !row.name().isFocused()).act(one, table));
        return act.isPresent();
    }

    private boolean move(KeyEvent pressed) {
        boolean inArea = row.area().isFocused();
        return switch (pressed.getCode()) {
            case TAB -> pressed.isShiftDown() ? back() : on();
            case ENTER -> !inArea && enter();
            case UP -> !inArea && table.focus().beside(item.get(), -1, row.value().isFocused());
            case DOWN -> !inArea && table.focus().beside(item.get(), 1, row.value().isFocused());
            case ESCAPE -> leave();
            default -> false;
        };
    }

    private boolean on() {
        if (row.name().isFocused()) {
            return focus(row.value());
        }
        if (table.focus().beside(item.get(), 1, false)) {
            return true;
        }
        // An empty last row is left rather than followed by another, so that Tab gets out of the table.
        if (EnvEditing.isBlank(item.get())) {
            return table.focus().leaveForwards();
        }
        table.add();
        return true;
    }

    private boolean back() {
        if (!row.name().isFocused()) {
            return focus(row.name());
        }
        return table.focus().beside(item.get(), -1, true) || leave();
    }

    private boolean enter() {
        if (row.name().isFocused()) {
            return focus(row.value());
        }
        return table.focus().beside(item.get(), 1, false) || leave();
    }

    /** Leaves the fields for the rows, and chooses this one. */
    private boolean leave() {
        table.rows().chosen().choose(List.of(item.get()));
        return true;
    }

    private static boolean focus(Node field) {
        field.requestFocus();
        return true;
    }

    /** A paste of several lines would lose its line ends in the field: it opens the area instead. */
    private boolean paste(KeyEvent pressed) {
        String text = Clipboard.getSystemClipboard().getString();
        boolean lines = pressed.getCode() == KeyCode.V && row.value().isFocused() && text != null
                && text.strip().indexOf('\n') >= 0;
        if (lines) {
            table.pasteLines(item.get(), row.value().getSelection(), text);
        }
        return lines;
    }
}
