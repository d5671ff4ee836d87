package io.slipway.ui.kit.keys;

import javafx.scene.input.KeyCombination;

/**
 * An action of the menus, with the key that it has as long as no other one is chosen.
 *
 * @param id the id of its item
 * @param byDefault that key
 */
public record ActionKey(String id, KeyCombination byDefault) {
    /** The action of that id with a key such as {@code Shortcut+Shift+F}. */
    public static ActionKey of(String id, String keys) {
        return new ActionKey(id, KeyCombination.keyCombination(keys));
    }
}
