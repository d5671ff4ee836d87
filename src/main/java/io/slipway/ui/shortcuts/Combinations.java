package io.slipway.ui.shortcuts;

import io.slipway.shortcut.Modifier;
import io.slipway.shortcut.Shortcut;
import io.slipway.ui.kit.keys.WordedKeys;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/** Shortcuts as the toolkit has them. */
final class Combinations {
    private Combinations() {
    }

    /** The toolkit's one for this. */
    static KeyCombination of(Shortcut shortcut) {
        return new KeyCodeCombination(
                KeyCode.valueOf(shortcut.key()),
                shortcut.held().stream().map(Combinations::of).toArray(KeyCombination.Modifier[]::new));
    }

    private static KeyCombination.Modifier of(Modifier held) {
        return switch (held) {
            case SHORTCUT -> KeyCombination.SHORTCUT_DOWN;
            case ALT -> KeyCombination.ALT_DOWN;
            case SHIFT -> KeyCombination.SHIFT_DOWN;
        };
    }

    /** The shortcut that an item has, when it is one that can be kept. */
    static Optional<Shortcut> of(KeyCombination accelerator) {
        return switch (accelerator) {
            case WordedKeys worded -> of(worded.keys());
            case KeyCodeCombination keys -> shortcut(
                    isHeld(keys.getShortcut()) || isHeld(keys.getControl()) || isHeld(keys.getMeta()),
                    isHeld(keys.getAlt()),
                    isHeld(keys.getShift()),
                    keys.getCode());
            default -> Optional.empty();
        };
    }

    private static boolean isHeld(ModifierValue value) {
        return value == ModifierValue.DOWN;
    }

    /** What was pressed, or nothing while only something is held. */
    static Optional<Shortcut> of(KeyEvent pressed) {
        return pressed.getCode().isModifierKey()
                ? Optional.empty()
                : shortcut(pressed.isShortcutDown(), pressed.isAltDown(), pressed.isShiftDown(), pressed.getCode());
    }

    private static Optional<Shortcut> shortcut(boolean shortcut, boolean alt, boolean shift, KeyCode code) {
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        if (shortcut) {
            held.add(Modifier.SHORTCUT);
        }
        if (alt) {
            held.add(Modifier.ALT);
        }
        if (shift) {
            held.add(Modifier.SHIFT);
        }
        return Shortcut.parse(new Shortcut(held, code.name()).toString());
    }
}
