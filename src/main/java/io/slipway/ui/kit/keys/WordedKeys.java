package io.slipway.ui.kit.keys;

import java.util.Objects;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys that say themselves in the language of the texts: a menu asks nobody else what to write beside an item. */
public final class WordedKeys extends KeyCombination {
    private final KeyCodeCombination keys;
    private final String words;

    WordedKeys(KeyCodeCombination keys, String words) {
        super(
                keys.getShift(),
                keys.getControl(),
                keys.getAlt(),
                keys.getMeta(),
                keys.getShortcut());
        this.keys = keys;
        this.words = words;
    }

    /** The toolkit's own for the same keys. */
    public KeyCodeCombination keys() {
        return keys;
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordedKeys worded && worded.keys.equals(keys) && worded.words.equals(words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keys, words);
    }
}
