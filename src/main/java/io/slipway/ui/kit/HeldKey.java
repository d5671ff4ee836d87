package io.slipway.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Whether a key is down now, in whichever window it was pressed: a key that repeats is told from a fresh press by it. */
public final class HeldKey implements AutoCloseable {
    private final KeyCode key;
    private final EventHandler<KeyEvent> hear = this::hear;
    private final ListChangeListener<Window> change = this::change;
    private boolean held;

    /** Listens to the windows that are there, and to those that come. */
    public HeldKey(KeyCode key) {
        this.key = key;
        Window.getWindows().forEach(window -> window.addEventFilter(KeyEvent.ANY, hear));
        Window.getWindows().addListener(change);
    }

    private void change(ListChangeListener.Change<? extends Window> windows) {
        while (windows.next()) {
            windows.getAddedSubList().forEach(window -> window.addEventFilter(KeyEvent.ANY, hear));
            windows.getRemoved().forEach(window -> window.removeEventFilter(KeyEvent.ANY, hear));
        }
    }

    private void hear(KeyEvent event) {
        if (event.getCode() == key && event.getEventType() == KeyEvent.KEY_PRESSED) {
            held = true;
        } else if (event.getCode() == key && event.getEventType() == KeyEvent.KEY_RELEASED) {
            held = false;
        }
    }

    /** Whether it was pressed and not let go. */
    public boolean isHeld() {
        return held;
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(change);
        Window.getWindows().forEach(window -> window.removeEventFilter(KeyEvent.ANY, hear));
    }
}
