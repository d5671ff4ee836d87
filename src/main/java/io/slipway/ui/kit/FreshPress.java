package io.slipway.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Tells a press that answers a question from one that only belongs to the press that opened it: the key that is still
 * held and repeats, the bounce of a worn key, the second half of a double press.
 */
public final class FreshPress {
    /** Longer than any bounce, shorter than anybody needs to see the question. */
    private static final Duration SETTLING = Duration.millis(150);
    /** Longer than the moment between two repeats, shorter than anybody presses twice. */
    private static final Duration LETTING_GO = Duration.millis(60);

    /** As long as the systems wait for the second half of a double click. */
    private static final Duration DOUBLE_CLICK = Duration.millis(500);

    private final BooleanSupplier held;
    private final PauseTransition clicking = new PauseTransition(DOUBLE_CLICK);
    /** A key that is held is heard again; one that is not was let go where nobody heard it. */
    private final Silence silence;
    private final PauseTransition settling = new PauseTransition(SETTLING);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    /** Nothing is fresh yet; {@code held} says whether the key is down now. */
    public FreshPress(BooleanSupplier held) {
        this.held = held;
        settling.setOnFinished(settled -> settled());
        silence = new Silence(() -> ready.set(true));
    }

    /** Keeps from this window what does not count: by Enter and Space anything is pressed, by a click this button. */
    public void guard(Scene scene, Node button) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (isPress(pressed) && !counts()) {
                pressed.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released -> {
            if (isPress(released)) {
                released();
            }
        });
        button.addEventFilter(MouseEvent.ANY, event -> {
            if (!clickCounts()) {
                event.consume();
            }
        });
    }

    private static boolean isPress(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    }

    /** The question is on the screen. */
    public void shown() {
        settle(SETTLING);
        clicking.playFromStart();
    }

    /** Whether a click counts: where the button that opened the question was clicked, something else is now. */
    boolean clickCounts() {
        return clicking.getStatus() == Animation.Status.STOPPED;
    }

    private void settled() {
        ready.set(!held.getAsBoolean());
        if (!ready.get()) {
            silence.begin();
        }
    }

    private void settle(Duration time) {
        silence.stop();
        settling.setDuration(time);
        settling.playFromStart();
    }

    /** The key was pressed; whether that press counts. */
    boolean counts() {
        if (!ready.get()) {
            settle(SETTLING);
        }
        return ready.get();
    }

    /** The key was let go: some systems say so between two repeats of a key that is held. */
    void released() {
        if (!ready.get()) {
            settle(LETTING_GO);
        }
    }

    /** Whether the next press counts. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** The question is over. */
    public void close() {
        settling.stop();
        silence.stop();
        clicking.stop();
    }

    /** Whether it is a key still held that keeps a press from counting. */
    public boolean isHeld() {
        return held.getAsBoolean();
    }
}
