package io.slipway.ui;

import io.slipway.shortcut.ShortcutSettings;
import io.slipway.ui.kit.UnkeptWords;
import io.slipway.ui.palette.LaunchFinds;
import io.slipway.ui.palette.PaletteController;
import io.slipway.ui.palette.Recent;
import io.slipway.ui.shell.Commands;
import io.slipway.ui.shell.Status;
import io.slipway.ui.shortcuts.Keymap;
import io.slipway.ui.shortcuts.ShortcutsDialog;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The actions of the menus with their keys, and the palette that finds them, joined to the settings. */
final class CommandParts {
    private final Services services;
    private final Status status;
    private final ShortcutsDialog sheet;
    private final StackPane place = new StackPane();
    private @Nullable Keymap keymap;
    private @Nullable PaletteController palette;

    CommandParts(Services services, Status status, Supplier<Window> owner) {
        this.services = services;
        this.status = status;
        this.sheet = new ShortcutsDialog(services.views(), owner);
        place.setPickOnBounds(false);
    }

    /** The actions of a window in which this can be found. */
    Commands commands(PaletteParts found) {
        return new Commands(
                this::made,
                this::isPressed,
                this::showKeys,
                place,
                () -> palette(found).toggle(false),
                () -> palette(found).toggle(true));
    }

    private boolean isPressed(String action, KeyEvent pressed) {
        return keymap != null && keymap.isPressed(action, pressed);
    }

    private void made(MenuBar bar) {
        Keymap keys = new Keymap(
                bar,
                services.views().keys(),
                new ShortcutSettings(services.stores().settings().file()),
                services.background(),
                why -> status.say(services.messages().text("shortcuts.unkept", UnkeptWords.of(why, services.messages()))));
        keymap = keys;
        keys.start();
    }

    /** Shows the keys of all actions. */
    void showKeys() {
        if (keymap != null) {
            sheet.show(keymap);
        }
    }

    /** It is made when it is opened for the first time, so that the start of the window does not wait for it. */
    private PaletteController palette(PaletteParts found) {
        PaletteController made = palette;
        Keymap keys = keymap;
        if (made == null) {
            made = new PaletteController(
                    () -> found.offered(keys == null ? List.of() : keys.actions()),
                    new LaunchFinds(found::launches, services.background()),
                    new Recent(services.stores().settings().file(), services.background()),
                    this::isPressed,
                    services.messages());
            palette = made;
            place.getChildren().setAll(services.views().load(made));
        }
        return made;
    }
}
