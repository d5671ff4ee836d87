package io.slipway.ui.kit.menu;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * Something that the menus offer.
 *
 * @param item the item that offers it
 * @param menu where it stands, such as {@code File > Import}
 */
public record MenuAction(MenuItem item, String menu) {
    private static final String BELOW = " > ";

    /** All that the menus of a bar offer now, in their order. */
    public static List<MenuAction> of(MenuBar bar) {
        return bar.getMenus().stream().flatMap(menu -> in(menu, "")).toList();
    }

    private static Stream<MenuAction> in(MenuItem item, String path) {
        if (item instanceof Menu menu) {
            String below = path.isEmpty() ? plain(menu) : path + BELOW + plain(menu);
            return menu.getItems().stream().flatMap(inner -> in(inner, below));
        }
        boolean offers = item.isVisible() && !(item instanceof SeparatorMenuItem) && !(item instanceof CustomMenuItem);
        return offers ? Stream.of(new MenuAction(item, path)) : Stream.empty();
    }

    private static String plain(MenuItem item) {
        String text = Optional.ofNullable(item.getText()).orElse("");
        return item.isMnemonicParsing() ? text.replaceAll("_(.)", "$1") : text;
    }

    /** The id, or empty when it has none, so that nothing can be kept about it. */
    public String id() {
        return Optional.ofNullable(item.getId()).orElse("");
    }

    /** What it is called, without the mark of its mnemonic. */
    public String name() {
        return plain(item);
    }

    /** Whether it is chosen and not done: it is on or off. */
    public Optional<Boolean> isOn() {
        return switch (item) {
            case CheckMenuItem check -> Optional.of(check.isSelected());
            case RadioMenuItem radio -> Optional.of(radio.isSelected());
            default -> Optional.empty();
        };
    }

    /** Does it, as a choice in the menu does. */
    public void choose() {
        if (item.isDisable()) {
            return;
        }
        switch (item) {
            case CheckMenuItem check -> check.setSelected(!check.isSelected());
            case RadioMenuItem radio -> radio.setSelected(true);
            default -> {}
        }
        item.fire();
    }
}
