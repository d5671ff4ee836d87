package io.slipway.ui.shortcuts;

import java.util.List;
import javafx.scene.input.KeyCombination;

/**
 * A key that fields and tables have for themselves.
 *
 * @param place the key of the text that says where
 * @param action the key of the text that says what for
 * @param keys what is pressed
 */
record FixedKey(String place, String action, KeyCombination keys) {
    private static final String ANYWHERE = "shortcuts.place.anywhere";
    private static final String TEXT = "shortcuts.place.text";
    private static final String ENVIRONMENT = "shortcuts.place.environment";
    private static final String IMPORT = "shortcuts.place.import";
    private static final String NOTE = "shortcuts.place.note";
    private static final String QUESTION = "shortcuts.place.question";
    private static final String LISTS = "shortcuts.place.lists";

    private static FixedKey of(String place, String action, String keys) {
        return new FixedKey(place, "shortcuts.fixed." + action, KeyCombination.keyCombination(keys));
    }

    /** All of them. */
    static List<FixedKey> all() {
        return List.of(
                of(ANYWHERE, "next", "Tab"),
                of(ANYWHERE, "back", "Shift+Tab"),
                of(ANYWHERE, "menus", "F10"),
                of(ANYWHERE, "close", "Esc"),
                of(ANYWHERE, "press", "SPACE"),
                of(TEXT, "all", "Shortcut+A"),
                of(TEXT, "redo", "Shortcut+Y"),
                of(TEXT, "choices", "DOWN"),
                of(ENVIRONMENT, "edit", "ENTER"),
                of(ENVIRONMENT, "add", "Tab"),
                of(ENVIRONMENT, "rows", "Esc"),
                of(ENVIRONMENT, "send", "SPACE"),
                of(ENVIRONMENT, "remove", "DELETE"),
                of(ENVIRONMENT, "mark", "Shift+DOWN"),
                of(IMPORT, "secret", "Shortcut+L"),
                of(IMPORT, "reveal", "Shortcut+R"),
                of(NOTE, "note", "Shortcut+S"),
                of(QUESTION, "launch", "Shortcut+ENTER"),
                of(LISTS, "open", "ENTER"),
                of(LISTS, "remove", "DELETE"),
                of(LISTS, "mark", "Shortcut+SPACE"),
                of(LISTS, "fold", "LEFT"),
                of(LISTS, "unfold", "RIGHT"));
    }
}
