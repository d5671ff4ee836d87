package io.slipway.ui.kit.form;

import io.slipway.ui.kit.clip.SecretCopied;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text area that Tab leaves, as it leaves any other field; Shortcut+Tab types a tab. */
public final class LinesArea extends TextArea {
    private final BooleanProperty secret = new SimpleBooleanProperty(false);

    /** An empty area. */
    public LinesArea() {
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
    }

    /** Whether what it holds is secret. */
    public BooleanProperty secretProperty() {
        return secret;
    }

    /** To cut is to copy first, which comes here too. */
    @Override
    public void copy() {
        String taken = getSelectedText();
        super.copy();
        if (secret.get() && !taken.isEmpty()) {
            fireEvent(new SecretCopied(taken));
        }
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
