package io.slipway.ui.shell;

import io.slipway.ui.kit.TextSize;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** Brings the size of text and the stillness of the look to the window and to everything that opens over it. */
public final class OwnWindows implements AutoCloseable {
    private final Window main;
    private final Appearance appearance;
    private final ListChangeListener<Window> opened = this::opened;

    /** The window and its dialogs and menus. */
    public OwnWindows(Window main, Appearance appearance) {
        this.main = main;
        this.appearance = appearance;
    }

    /** Dresses those that are open and those that will be, until it is closed. */
    public void dress() {
        Window.getWindows().addListener(opened);
        appearance.lookProperty().subscribe(look -> Window.getWindows().forEach(this::size));
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::size);
            change.getAddedSubList().forEach(this::fit);
        }
    }

    private void size(Window window) {
        Scene scene = window.getScene();
        if (scene != null && isOwn(window)) {
            Parent root = scene.getRoot();
            TextSize.give(root, appearance.lookProperty().get().textSize());
            // Nothing said means as the system has it.
            scene.getPreferences().setReducedMotion(appearance.lookProperty().get().calm() ? true : null);
        }
    }

    private void fit(Window window) {
        if (!window.equals(main)
                && isOwn(window)
                && window.getScene() != null
                && window.getScene().getRoot() instanceof DialogPane pane) {
            double scale = appearance.lookProperty().get().textSize() / (double) Look.NORMAL;
            DialogRoom.give(pane, scale, main, screen());
            window.addEventHandler(WindowEvent.WINDOW_SHOWN, shown -> DialogRoom.keepWithin(window, screen()));
        }
    }

    private Rectangle2D screen() {
        return Screen.getScreensForRectangle(main.getX(), main.getY(), main.getWidth(), main.getHeight()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    private boolean isOwn(@Nullable Window window) {
        return main.equals(window)
                || (window instanceof Stage stage && isOwn(stage.getOwner()))
                || (window instanceof PopupWindow popup && isOwn(popup.getOwnerWindow()));
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(opened);
    }
}
