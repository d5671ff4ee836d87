package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.text.Messages;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** The note about one launch; it is saved when it is left, by the key that saves, and when typing pauses. */
final class NoteEditor {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final TextArea area;
    private final Label state;
    private final Notes notes;
    private final Messages messages;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private String launchId = "";
    private String saved = "";

    NoteEditor(TextArea area, Label state, Notes notes, Messages messages) {
        this.area = area;
        this.state = state;
        this.notes = notes;
        this.messages = messages;
        pause.setOnFinished(still -> save());
        area.focusedProperty().subscribe(focused -> {
            if (!focused) {
                save();
            }
        });
        area.textProperty().subscribe((before, now) -> typed());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        notes.troubleProperty().subscribe(why -> tell());
    }

    private void press(KeyEvent pressed) {
        if (SAVE.match(pressed)) {
            save();
            pressed.consume();
        } else if (pressed.getCode() == KeyCode.TAB && !pressed.isControlDown()) {
            // A note needs no tabs, and the keyboard has to get out of it.
            area.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, pressed.isShiftDown(), true, false, false));
            pressed.consume();
        }
    }

    private void typed() {
        if (isChanged()) {
            pause.playFromStart();
        }
        tell();
    }

    private boolean isChanged() {
        return !launchId.isEmpty() && !area.getText().equals(saved);
    }

    private void save() {
        pause.stop();
        if (isChanged()) {
            saved = area.getText();
            notes.keep(launchId, saved);
        }
        tell();
    }

    /** What is being typed about this launch is never replaced by what is on record. */
    void show(LaunchRecord launch) {
        String recorded = notes.pending(launch.launchId()).orElse(launch.trail().note());
        if (!launch.launchId().equals(launchId)) {
            save();
            launchId = launch.launchId();
            saved = recorded;
            area.setText(recorded);
        } else if (!isChanged() && !recorded.equals(saved)) {
            saved = recorded;
            area.setText(recorded);
        }
        tell();
    }

    private void tell() {
        Optional<Throwable> why = notes.troubleProperty().get();
        if (why.isPresent()) {
            state.setText(messages.text("note.failed", messages.failure(why.get())));
        } else if (isChanged() || notes.pending(launchId).isPresent()) {
            state.setText(messages.text("note.unsaved"));
        } else {
            state.setText(messages.text(saved.isEmpty() ? "note.empty" : "note.saved"));
        }
    }

    /** The window closes: what was typed last is given to be written. */
    void leave() {
        save();
    }
}
