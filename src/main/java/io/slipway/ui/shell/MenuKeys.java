package io.slipway.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;

/** The keys of a menu bar, read off its items, so that the list of keys is always true. */
public final class MenuKeys {
    private MenuKeys() {
    }

    /** An action with its key, as this system writes it. */
    public record Key(String action, String keys) {}

    static List<Key> of(MenuBar bar) {
        return bar.getMenus().stream().flatMap(MenuKeys::in).toList();
    }

    private static Stream<Key> in(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(MenuKeys::in)
                : Stream.ofNullable(item.getAccelerator()).map(keys -> new Key(item.getText(), keys.getDisplayText()));
    }
}
