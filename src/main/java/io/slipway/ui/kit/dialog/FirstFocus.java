package io.slipway.ui.kit.dialog;

import javafx.scene.control.DialogPane;
import javafx.stage.WindowEvent;

/** Where the focus of a dialog is first. */
public final class FirstFocus {
    private FirstFocus() {
    }

    /**
     * Puts it there once the window is on the screen. A dialog says that it is shown before that, and then its bar of
     * buttons, when it is laid out, takes the focus for the default button, or else for one that by its kind could be.
     */
    public static void of(DialogPane pane, Runnable focus) {
        pane.getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> focus.run());
    }
}
