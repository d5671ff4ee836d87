package io.slipway.ui.kit.form;

import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text area that Tab leaves, as it leaves any other field; Shortcut+Tab types a tab. */
public final class LinesArea extends TextArea {
    /** An empty area. */
    public LinesArea() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    private void leaveOnTab(KeyEvent pressed) {
        if (pressed.getCode() != KeyCode.TAB || pressed.isControlDown() || pressed.isAltDown() || pressed.isMetaDown()) {
            return;
        }
        pressed.consume();
        // The area itself traverses on Ctrl+Tab, forwards and backwards.
        Event.fireEvent(this, new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, pressed.isShiftDown(), true, false, false));
    }
}
