package io.slipway.ui.review;

import io.slipway.ui.kit.FreshPress;
import io.slipway.ui.kit.form.TypedName;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a review. Enter does what has the focus, else the default; with the launch key held besides it launches
 * where nothing is guarded; and none of it counts until the keys that opened the review were let go.
 */
final class ReviewKeys {
    private static final double ALMOST_A_PAGE = 0.9;

    private final ReviewController page;
    private final ReviewGate gate;
    private final Button launch;
    private final FreshPress fresh;

    ReviewKeys(ReviewController page, ReviewGate gate, Button launch, FreshPress fresh) {
        this.page = page;
        this.gate = gate;
        this.launch = launch;
        this.fresh = fresh;
    }

    /** Listens in the review's own window before anything in it does. */
    void install(Scene scene) {
        fresh.guard(scene, launch);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (!pressed.isConsumed()) {
                press(scene, pressed);
            }
        });
    }

    private void press(Scene scene, KeyEvent pressed) {
        switch (pressed.getCode()) {
            case ENTER -> enter(scene, pressed);
            case PAGE_DOWN -> page.scroll(ALMOST_A_PAGE);
            case PAGE_UP -> page.scroll(-ALMOST_A_PAGE);
            default -> {} // the controls have it
        }
    }

    private void enter(Scene scene, KeyEvent pressed) {
        if (pressed.isShortcutDown()) {
            pressed.consume();
            if (!gate.isGuarded()) {
                launch.fire();
            }
        } else {
            act(scene.getFocusOwner(), pressed);
        }
    }

    private void act(Node focused, KeyEvent pressed) {
        if (focused instanceof ButtonBase button) {
            pressed.consume();
            button.fire();
        } else if (focused instanceof TextField && focused.getParent() instanceof TypedName) {
            // The default would throw away what was typed, and a launch is not what a field does.
            pressed.consume();
            launch.requestFocus();
        }
    }
}
