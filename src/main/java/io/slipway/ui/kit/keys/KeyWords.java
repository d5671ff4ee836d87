package io.slipway.ui.kit.keys;

import io.slipway.text.Messages;
import java.util.Locale;
import java.util.StringJoiner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** How keys are written in the language of the texts, wherever one is shown; the toolkit has words in English alone. */
public final class KeyWords {
    private static final String NAMED = "key.";

    private final Messages messages;
    private final boolean mac;

    /** Words from these texts. */
    public KeyWords(Messages messages) {
        this.messages = messages;
        // There keys are written by signs that no language changes, and the bar of the system takes no other kind.
        this.mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    }

    /** Such as {@code Ctrl+Shift+S}. */
    public String of(KeyCombination keys) {
        if (keys instanceof WordedKeys worded) {
            return worded.getDisplayText();
        }
        return mac || !(keys instanceof KeyCodeCombination codes) ? keys.getDisplayText() : written(codes);
    }

    private String written(KeyCodeCombination keys) {
        StringJoiner text = new StringJoiner("+");
        hold(text, "shortcut", keys.getShortcut());
        hold(text, "shortcut", keys.getControl());
        hold(text, "alt", keys.getAlt());
        hold(text, "shift", keys.getShift());
        return text.add(of(keys.getCode())).toString();
    }

    private void hold(StringJoiner text, String modifier, ModifierValue value) {
        if (value == ModifierValue.DOWN) {
            text.add(messages.bundle().getString(NAMED + modifier));
        }
    }

    private String of(KeyCode code) {
        return messages.bundle().containsKey(NAMED + code.name())
                ? messages.bundle().getString(NAMED + code.name())
                : new KeyCodeCombination(code).getDisplayText();
    }

    /** The same keys, which menus then write in these words. */
    public KeyCombination worded(KeyCombination keys) {
        return !mac && keys instanceof KeyCodeCombination codes ? new WordedKeys(codes, written(codes)) : keys;
    }
}
