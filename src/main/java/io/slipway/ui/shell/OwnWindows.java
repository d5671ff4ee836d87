package io.slipway.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Brings the size of text and the stillness of the look to the window and to everything that opens over it. */
public final class OwnWindows implements AutoCloseable {
    private static final String SIZE = "-fx-font-size: ";

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
        }
    }

    private void size(Window window) {
        Scene scene = window.getScene();
        if (scene != null && isOwn(window)) {
            Parent root = scene.getRoot();
            if (root.getStyle().isEmpty() || root.getStyle().startsWith(SIZE)) {
                root.setStyle(SIZE + appearance.lookProperty().get().textSize() + "px");
            }
            // Nothing said means as the system has it.
            scene.getPreferences().setReducedMotion(appearance.lookProperty().get().calm() ? true : null);
        }
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
