package io.slipway.ui.shortcuts;

import io.slipway.shortcut.Refusal;
import io.slipway.shortcut.Shortcut;
import io.slipway.text.Messages;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Asks for the key that an action is to have: while it is open every key is the answer, but for Escape. */
final class KeyQuestion {
    private final Keymap keymap;
    private final Messages messages;
    private final Label message;
    private final Runnable leave;
    private final BiConsumer<KeyRow, Shortcut> answered;
    private @Nullable KeyRow asking;

    /**
     * A question that is not asked yet.
     *
     * @param message says why a key cannot be the answer
     * @param leave takes the focus away from there, which is to {@link #close} it
     * @param answered is told the answer after that
     */
    KeyQuestion(
            Keymap keymap, Messages messages, Label message, Runnable leave, BiConsumer<KeyRow, Shortcut> answered) {
        this.keymap = keymap;
        this.messages = messages;
        this.message = message;
        this.leave = leave;
        this.answered = answered;
    }

    void ask(KeyRow row) {
        asking = row;
    }

    boolean isOpen() {
        return asking != null;
    }

    void close() {
        asking = null;
    }

    void hear(KeyEvent pressed) {
        KeyRow row = asking;
        if (row == null) {
            return;
        }
        pressed.consume();
        boolean plain = !pressed.isShortcutDown() && !pressed.isAltDown() && !pressed.isShiftDown();
        if (pressed.getCode() == KeyCode.ESCAPE && plain) {
            leave.run();
        } else {
            Combinations.of(pressed).ifPresentOrElse(key -> answer(row, key), () -> strange(pressed));
        }
    }

    private void strange(KeyEvent pressed) {
        if (!pressed.getCode().isModifierKey()) {
            message.setText(messages.text("shortcuts.strange"));
        }
    }

    private void answer(KeyRow row, Shortcut key) {
        Optional<Refusal> refused = keymap.keysProperty().get().refusal(row.id(), key);
        if (refused.isPresent()) {
            message.setText(messages.text("shortcuts.refused." + refused.get(), keymap.shown(key)));
        } else {
            leave.run();
            answered.accept(row, key);
        }
    }
}
