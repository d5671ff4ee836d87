package io.slipway.ui.presets.details;

import io.slipway.preset.PresetDetails;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Asks what a preset says besides its launch, and in which folder it lies. */
public final class DetailsDialog {
    private final Views views;
    private final Supplier<Window> owner;

    /** Dialogs over this window. */
    public DetailsDialog(Views views, Supplier<Window> owner) {
        this.views = views;
        this.owner = owner;
    }

    /** Other details, or nothing when they stay as they are. */
    public Optional<PresetDetails> details(String preset, PresetDetails present) {
        DetailsController form = new DetailsController(present);
        String title = preset.isEmpty()
                ? views.messages().text("details.title.draft")
                : views.messages().text("details.title.preset", preset);
        return ask(title, views.load(form), form::focus, "details.apply")
                ? Optional.of(form.details()).filter(details -> !details.equals(present))
                : Optional.empty();
    }

    /** The folder, one of these or a new one; empty for the top. */
    public Optional<String> folder(String present, List<String> folders) {
        FolderController form = new FolderController(present, folders);
        return ask(views.messages().text("folder.title"), views.load(form), form::focus, "folder.move")
                ? Optional.of(form.folder())
                : Optional.empty();
    }

    private boolean ask(String title, Node content, Runnable focus, String action) {
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.setHeaderText(title);
        pane.setGraphic(null);
        pane.setContent(content);
        ButtonType apply = new ButtonType(views.messages().text(action), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(views.messages().text("presets.cancel"), ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(apply, cancel);
        pane.lookupButton(apply).setId("details-apply");
        dialog.setOnShown(shown -> focus.run());
        return dialog.showAndWait().orElse(cancel) == apply;
    }
}
