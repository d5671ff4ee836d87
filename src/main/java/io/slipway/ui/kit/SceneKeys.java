package io.slipway.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keeps the keys of the menu from controls that have other plans: on Linux, texts delete backwards by Ctrl+H. */
public final class SceneKeys {
    private static final KeyCombination DELETES_BACKWARDS =
            new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);

    /** By these any tabs would turn that have the focus; in this program they turn drafts. */
    private static final List<KeyCombination> TURNS = List.of(
            new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
            new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private SceneKeys() {
    }

    /** Lets the accelerators of this scene have those keys, whatever is typed in. */
    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            boolean typing = pressed.getTarget() instanceof TextInputControl;
            if ((typing && DELETES_BACKWARDS.match(pressed)) || TURNS.stream().anyMatch(keys -> keys.match(pressed))) {
                // What is consumed here reaches no accelerator either, so it is run from here.
                accelerator(scene, pressed).ifPresent(Runnable::run);
                pressed.consume();
            }
        });
    }

    private static Optional<Runnable> accelerator(Scene scene, KeyEvent pressed) {
        return scene.getAccelerators().entrySet().stream()
                .filter(entry -> entry.getKey().match(pressed))
                .<Runnable>map(entry -> entry.getValue())
                .findFirst();
    }
}
