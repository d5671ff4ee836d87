package io.slipway.ui.kit.menu;

import io.slipway.text.Messages;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * Items of menus whose text is found by a key of the bundle; that key, with hyphens, is the id of the item.
 *
 * @param messages the texts
 */
public record Items(Messages messages) {
    /**
     * An item.
     *
     * @param key the key of its text
     * @param keys the key to press, such as {@code Shortcut+Shift+F}
     * @param action what it does
     */
    public MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setId(id(key));
        item.setAccelerator(KeyCombination.keyCombination(keys));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /** The id of the item with the text of that key. */
    public static String id(String key) {
        return key.replace('.', '-');
    }
}
