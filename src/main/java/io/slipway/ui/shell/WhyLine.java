package io.slipway.ui.shell;

import io.slipway.ui.kit.menu.MenuAction;
import io.slipway.ui.kit.menu.WhyNot;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** Says why an item cannot be chosen, while the mouse is over it and for a while after its key was pressed. */
final class WhyLine {
    private static final Duration SHOWN = Duration.seconds(6);

    private final MenuBar bar;
    private final Consumer<String> say;
    private final PauseTransition end = new PauseTransition(SHOWN);
    /** Kept by the line alone, as the list of windows outlives it. */
    private final ListChangeListener<Window> popups = change -> {
        while (change.next()) {
            List.copyOf(change.getAddedSubList()).forEach(this::opened);
        }
    };

    private WhyLine(MenuBar bar, Consumer<String> say) {
        this.bar = bar;
        this.say = say;
        end.setOnFinished(over -> say.accept(""));
    }

    /**
     * Watches the menus of a bar, and all others of its window.
     *
     * @param say shows a reason, or nothing again
     */
    static void watch(MenuBar bar, Consumer<String> say) {
        WhyLine line = new WhyLine(bar, say);
        Window.getWindows().addListener(new WeakListChangeListener<>(line.popups));
        bar.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                line.watch(scene);
            }
        });
    }

    private void watch(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** A key without Ctrl is too often meant for something else. */
    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() && !event.getCode().isFunctionKey()) {
            return;
        }
        MenuAction.of(bar).stream()
                .map(MenuAction::item)
                .filter(item -> item.getAccelerator() != null && item.getAccelerator().match(event))
                .findFirst()
                .flatMap(WhyNot::of)
                .ifPresent(why -> {
                    say.accept(why);
                    end.playFromStart();
                });
    }

    private void opened(Window window) {
        if (window instanceof ContextMenu popup && isOfThisWindow(popup)
                && popup.getProperties().putIfAbsent(WhyLine.class, true) == null) {
            watch(popup);
        }
    }

    private boolean isOfThisWindow(Window window) {
        Window at = window;
        while (at instanceof PopupWindow popup) {
            at = popup.getOwnerWindow();
        }
        return at != null && bar.getScene() != null && at.equals(bar.getScene().getWindow());
    }

    /** An item that is disabled hears nothing of the mouse, so its popup is asked what lies below it. */
    private void watch(ContextMenu popup) {
        popup.getScene().addEventFilter(MouseEvent.MOUSE_MOVED, moved -> say.accept(popup.getItems().stream()
                .filter(item -> isOver(item, moved))
                .findFirst()
                .flatMap(WhyNot::of)
                .orElse("")));
        popup.addEventHandler(WindowEvent.WINDOW_HIDDEN, closed -> {
            end.stop();
            say.accept("");
        });
    }

    private static boolean isOver(MenuItem item, MouseEvent moved) {
        return Optional.ofNullable(item.getStyleableNode())
                .filter(node -> node.contains(node.sceneToLocal(moved.getSceneX(), moved.getSceneY())))
                .isPresent();
    }
}
