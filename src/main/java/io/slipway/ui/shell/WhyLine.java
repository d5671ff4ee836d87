package io.slipway.ui.shell;

import io.slipway.ui.kit.menu.MenuAction;
import io.slipway.ui.kit.menu.WhyNot;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Says why an item cannot be chosen, while the mouse is over it and for a while after its key was pressed. */
final class WhyLine {
    private static final Duration SHOWN = Duration.seconds(6);

    private final MenuBar bar;
    private final Consumer<String> say;
    private final PauseTransition end = new PauseTransition(SHOWN);
    private final Set<ContextMenu> watched = new HashSet<>();

    private WhyLine(MenuBar bar, Consumer<String> say) {
        this.bar = bar;
        this.say = say;
        end.setOnFinished(over -> say.accept(""));
    }

    /**
     * Watches the menus of a bar.
     *
     * @param say shows a reason, or nothing again
     */
    static void watch(MenuBar bar, Consumer<String> say) {
        WhyLine line = new WhyLine(bar, say);
        bar.getMenus().forEach(line::watch);
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

    private void watch(Menu menu) {
        menu.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast).forEach(this::watch);
        menu.showingProperty().subscribe(showing -> {
            if (showing && !menu.getItems().isEmpty()) {
                watch(menu, menu.getItems().getFirst().getParentPopup());
            } else {
                end.stop();
                say.accept("");
            }
        });
    }

    /** An item that is disabled hears nothing of the mouse, so its popup is asked what lies below it. */
    private void watch(Menu menu, ContextMenu popup) {
        if (popup != null && popup.getScene() != null && watched.add(popup)) {
            popup.getScene().addEventFilter(MouseEvent.MOUSE_MOVED, moved -> say.accept(menu.getItems().stream()
                    .filter(item -> isOver(item, moved))
                    .findFirst()
                    .flatMap(WhyNot::of)
                    .orElse("")));
        }
    }

    private static boolean isOver(MenuItem item, MouseEvent moved) {
        return Optional.ofNullable(item.getStyleableNode())
                .filter(node -> node.contains(node.sceneToLocal(moved.getSceneX(), moved.getSceneY())))
                .isPresent();
    }
}
