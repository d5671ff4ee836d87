package io.slipway.ui.placeholders;

import io.slipway.preset.Placeholder;
import io.slipway.run.RunSpec;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** The window in which placeholders are declared. Each change is one of the draft, so that closing it loses nothing. */
public final class PlaceholdersDialog {
    private static final double WIDTH = 960;

    private final Views views;
    private final Supplier<Window> owner;

    /** A dialog over this window. */
    public PlaceholdersDialog(Views views, Supplier<Window> owner) {
        this.views = views;
        this.owner = owner;
    }

    /**
     * Shows the declarations until it is closed.
     *
     * @param spec the launch in which they are used
     * @param row the one that is shown first
     * @param changed is told all of them after each change
     */
    public void edit(
            RunSpec spec, List<Placeholder> declared, Optional<Integer> row, Consumer<List<Placeholder>> changed) {
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(views.messages().text("placeholders.title"));
        dialog.setHeaderText(views.messages().text("placeholders.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        PlaceholdersController controller =
                new PlaceholdersController(new DeclarationList(spec, declared, changed), views.messages());
        pane.setContent(views.load(controller));
        pane.setMinWidth(WIDTH);
        dialog.setOnShown(shown -> controller.choose(row));
        dialog.showAndWait();
    }
}
