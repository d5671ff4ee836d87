package io.slipway.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Ctrl+Enter that is held: it comes again in each pulse, in whichever window has the focus, until it is let go. */
final class HeldKey implements AutoCloseable {
    private final AnimationTimer repeats = new AnimationTimer() {
        @Override
        public void handle(long now) {
            // Not within the pulse, in which no window can be opened that is waited for.
            Platform.runLater(() -> again());
        }
    };
    private int times;
    private boolean letGo;

    private HeldKey() {}

    /** Presses it, as long as this is open. */
    static HeldKey press() throws Exception {
        HeldKey key = new HeldKey();
        WindowFixture.onFx(key.repeats::start);
        return key;
    }

    private void again() {
        if (!letGo) {
            times++;
            send(KeyEvent.KEY_PRESSED);
        }
    }

    private static void send(EventType<KeyEvent> type) {
        Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(window -> {
            Scene scene = window.getScene();
            Event.fireEvent(
                    scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                    new KeyEvent(type, "", "", KeyCode.ENTER, false, true, false, false));
        });
    }

    /** How often it was heard by now. */
    int times() throws Exception {
        return WindowFixture.onFx(() -> times);
    }

    /** Lets it go. */
    @Override
    public void close() throws Exception {
        WindowFixture.onFx(() -> {
            repeats.stop();
            letGo = true;
            send(KeyEvent.KEY_RELEASED);
        });
    }
}
