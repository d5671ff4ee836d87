package io.slipway.ui.settings;

import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Shows all settings; each is in effect as soon as it is made, so that there is nothing to accept at the end. */
public final class SettingsDialog {
    private static final double WIDTH = 840;
    private static final double HEIGHT = 560;

    private final Supplier<List<Page>> pages;
    private final Views views;
    private final Supplier<Window> owner;
    private Runnable next = () -> {};
    private Runnable close = () -> {};

    /** A dialog of these pages, which are made anew each time. */
    public SettingsDialog(Supplier<List<Page>> pages, Views views, Supplier<Window> owner) {
        this.pages = pages;
        this.views = views;
        this.owner = owner;
    }

    /** Shows them until they are closed. */
    public void show() {
        Dialog<ButtonType> dialog = new Dialog<>();
        next = () -> {};
        close = dialog::close;
        SettingsController controller = new SettingsController(pages.get(), dialog::close);
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(views.messages().text("settings.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("wide");
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        pane.setContent(views.load(controller));
        pane.setPrefSize(WIDTH, HEIGHT);
        dialog.setOnShown(shown -> controller.focus());
        dialog.setOnCloseRequest(request -> {
            Runnable then = next;
            // Should they stay open, closing them another time leads nowhere else.
            next = () -> {};
            if (controller.leave(() -> leaveFor(then))) {
                next = then;
            } else {
                request.consume();
            }
        });
        dialog.setOnHidden(closed -> controller.end());
        dialog.showAndWait();
        next.run();
    }

    /** Closes the settings and goes on there. */
    public void leaveFor(Runnable elsewhere) {
        next = elsewhere;
        close.run();
    }
}
