package io.slipway.ui.kit.dialog;

import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Where dialogs stand. */
public final class OverWindow {
    private OverWindow() {
    }

    /** Lets a dialog that is not shown yet belong to a window, and look as it does. */
    public static void place(Dialog<?> dialog, Window over) {
        dialog.initOwner(over);
        dialog.getDialogPane().getStylesheets().setAll(over.getScene().getStylesheets());
    }
}
