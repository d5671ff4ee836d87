package io.slipway.ui.kit;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Which keys are down now, in whichever window they were pressed: a key that repeats is told from a fresh press by it. */
public final class HeldKeys implements AutoCloseable {
    /** Some systems say between two repeats that the key was let go; nobody presses again as soon. */
    private static final Duration LETTING_GO = Duration.ofMillis(60);

    /** Controls that pass a press on to a part of theirs make it be heard twice; no key repeats as soon. */
    private static final Duration PASSING_ON = Duration.ofMillis(10);

    private final EventHandler<KeyEvent> hear = this::hear;
    private final ListChangeListener<Window> change = this::change;
    private final Map<KeyCode, Long> pressed = new EnumMap<>(KeyCode.class);
    /** A key that is held is heard again; one that is not was let go where nobody heard it. */
    private final Map<KeyCode, Silence> silences = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Long> released = new EnumMap<>(KeyCode.class);
    private KeyCode latest = KeyCode.UNDEFINED;
    private boolean repeated;

    /** Listens to the windows that are there, and to those that come. */
    public HeldKeys() {
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
        KeyCode key = event.getCode();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !key.isModifierKey()) {
            if (key != latest || !isWithin(PASSING_ON, pressed.get(key))) {
                repeated = isHeard(key) || isWithin(LETTING_GO, released.get(key));
            }
            latest = key;
            pressed.put(key, System.nanoTime());
            silences.computeIfAbsent(key, held -> new Silence(() -> {})).begin();
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            pressed.remove(key);
            released.put(key, System.nanoTime());
        }
    }

    private boolean isHeard(KeyCode key) {
        Silence silence = silences.get(key);
        return isHeld(key) && silence != null && silence.isUnderWay();
    }

    private static boolean isWithin(Duration time, @Nullable Long since) {
        return since != null && System.nanoTime() - since < time.toNanos();
    }

    /** Whether one of those is down by which buttons are pressed. */
    public boolean isPressing() {
        return isHeld(KeyCode.ENTER) || isHeld(KeyCode.SPACE);
    }

    private boolean isHeld(KeyCode key) {
        return pressed.containsKey(key);
    }

    /** Whether a key is held that was pressed last and repeats by now: what it does was done at its first press. */
    public boolean isRepeating() {
        return repeated && isHeard(latest);
    }

    @Override
    public void close() {
        silences.values().forEach(Silence::stop);
        Window.getWindows().removeListener(change);
        Window.getWindows().forEach(window -> window.removeEventFilter(KeyEvent.ANY, hear));
    }
}
