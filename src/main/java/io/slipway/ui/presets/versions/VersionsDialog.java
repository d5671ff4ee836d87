package io.slipway.ui.presets.versions;

import io.slipway.history.compare.Difference;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Shows what a draft and the file of its preset differ in; the window behind it stays usable. */
public final class VersionsDialog {
    private static final double WIDTH = 880;

    private final Views views;
    private final Supplier<Window> owner;

    /** Dialogs over this window. */
    public VersionsDialog(Views views, Supplier<Window> owner) {
        this.views = views;
        this.owner = owner;
    }

    /** Shows these differences. */
    public void show(List<Difference> differences) {
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.initModality(Modality.NONE);
        dialog.setTitle(views.messages().text("versions.title"));
        dialog.setHeaderText(views.messages().text("versions.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        pane.setContent(views.load(new VersionsController(differences, views.messages())));
        pane.setMinWidth(WIDTH);
        pane.lookupButton(ButtonType.CLOSE).setId("versions-close");
        dialog.show();
    }
}
