package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.history.compare.Fingerprints;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Shows two launches side by side; the window behind it stays usable. */
public final class CompareDialog {
    private static final double WIDTH = 960;

    private final Views views;
    private final Times times;
    private final Supplier<Window> owner;

    /** Dialogs over this window. */
    public CompareDialog(Views views, Times times, Supplier<Window> owner) {
        this.views = views;
        this.times = times;
        this.owner = owner;
    }

    /**
     * Shows what two launches differ in.
     *
     * @param same tells whether their secrets are the same
     */
    public void show(LaunchRecord older, LaunchRecord newer, Fingerprints same) {
        Messages messages = views.messages();
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.initModality(Modality.NONE);
        dialog.setTitle(messages.text("launch.compare"));
        dialog.setHeaderText(messages.text("launch.compare"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        pane.setContent(views.load(
                new CompareController(older, newer, same, messages, times)));
        pane.setMinWidth(WIDTH);
        pane.lookupButton(ButtonType.CLOSE).setId("compare-close");
        dialog.show();
    }
}
