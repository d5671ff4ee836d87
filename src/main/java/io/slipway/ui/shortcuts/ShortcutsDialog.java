package io.slipway.ui.shortcuts;

import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** The window of the sheet of keys. */
public final class ShortcutsDialog {
    private static final double WIDTH = 828;

    private final Views views;
    private final Supplier<Window> owner;

    /** A dialog over this window. */
    public ShortcutsDialog(Views views, Supplier<Window> owner) {
        this.views = views;
        this.owner = owner;
    }

    /** Shows these keys until it is closed; each change is in force at once. */
    public void show(Keymap keymap) {
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(views.messages().text("shortcuts.title"));
        dialog.setHeaderText(views.messages().text("shortcuts.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        ShortcutsController controller = new ShortcutsController(keymap, views.messages());
        pane.setMinWidth(WIDTH);
        pane.setContent(views.load(controller));
        dialog.setOnShown(shown -> controller.focus());
        dialog.show();
    }
}
