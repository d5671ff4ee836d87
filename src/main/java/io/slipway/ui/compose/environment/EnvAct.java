package io.slipway.ui.compose.environment;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** What can be done to rows, with its key. */
enum EnvAct {
    ENABLE(KeyCode.T, KeyCombination.SHORTCUT_DOWN),
    SECRET(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    REVEAL(KeyCode.R, KeyCombination.SHORTCUT_DOWN),
    OPEN(KeyCode.M, KeyCombination.SHORTCUT_DOWN),
    DUPLICATE(KeyCode.DOWN, KeyCombination.SHIFT_DOWN, KeyCombination.ALT_DOWN),
    UP(KeyCode.UP, KeyCombination.ALT_DOWN),
    DOWN(KeyCode.DOWN, KeyCombination.ALT_DOWN),
    NEXT_SAME(KeyCode.F3),
    CUT(KeyCode.X, KeyCombination.SHORTCUT_DOWN),
    COPY(KeyCode.C, KeyCombination.SHORTCUT_DOWN),
    COPY_SECRETS(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN),
    REMOVE(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    @SuppressWarnings("ImmutableEnumChecker") // the kind that is made here never changes
    private final KeyCombination keys;

    EnvAct(KeyCode code, Modifier... modifiers) {
        keys = new KeyCodeCombination(code, modifiers);
    }

    static Optional<EnvAct> of(KeyEvent pressed) {
        return Stream.of(values()).filter(act -> act.keys.match(pressed)).findFirst();
    }

    KeyCombination keys() {
        return keys;
    }

    /** Whether a text field has another use for the key. */
    boolean isOfText() {
        return this == CUT || this == COPY || this == COPY_SECRETS;
    }
}
