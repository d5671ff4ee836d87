package io.slipway.ui.kit;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keeps the keys of the menu from text inputs that would edit by them: on Linux they delete backwards by Ctrl+H. */
public final class SceneKeys {
    private static final KeyCombination DELETES_BACKWARDS =
            new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);

    private SceneKeys() {
    }

    /** Lets the accelerators of this scene have those keys, whatever is typed in. */
    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getTarget() instanceof TextInputControl && DELETES_BACKWARDS.match(pressed)) {
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
