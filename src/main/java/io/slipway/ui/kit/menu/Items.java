package io.slipway.ui.kit.menu;

import io.slipway.text.Messages;
import io.slipway.ui.kit.keys.ActionKey;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

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
        return item(key, ActionKey.of(id(key), keys), action);
    }

    /** The same for an action whose key others ask for too. */
    public MenuItem item(String key, ActionKey keys, Runnable action) {
        MenuItem item = made(new MenuItem(), key, keys);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /** An item that turns this on and off. */
    public CheckMenuItem check(String key, ActionKey keys, BooleanProperty on) {
        CheckMenuItem item = made(new CheckMenuItem(), key, keys);
        item.selectedProperty().bindBidirectional(on);
        return item;
    }

    private <T extends MenuItem> T made(T item, String key, ActionKey keys) {
        item.setText(messages.text(key));
        item.setId(keys.id());
        item.setAccelerator(keys.byDefault());
        return item;
    }

    /** The id of the item with the text of that key. */
    public static String id(String key) {
        return key.replace('.', '-');
    }
}
