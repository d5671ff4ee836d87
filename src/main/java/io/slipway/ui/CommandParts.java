package io.slipway.ui;

import io.slipway.shortcut.ShortcutSettings;
import io.slipway.ui.shell.Commands;
import io.slipway.ui.shell.Status;
import io.slipway.ui.shortcuts.Keymap;
import io.slipway.ui.shortcuts.ShortcutsDialog;
import java.util.function.Supplier;
import javafx.scene.control.MenuBar;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The actions of the menus with their keys, joined to the settings. */
final class CommandParts {
    private final Services services;
    private final Status status;
    private final ShortcutsDialog sheet;
    private @Nullable Keymap keymap;

    CommandParts(Services services, Status status, Supplier<Window> owner) {
        this.services = services;
        this.status = status;
        this.sheet = new ShortcutsDialog(services.views(), owner);
    }

    Commands commands() {
        return new Commands(this::made, this::showKeys);
    }

    private void made(MenuBar bar) {
        Keymap keys = new Keymap(
                bar,
                new ShortcutSettings(services.settingsFile()),
                services.background(),
                why -> status.say(services.messages().text("shortcuts.unkept", why)));
        keymap = keys;
        keys.start();
    }

    private void showKeys() {
        if (keymap != null) {
            sheet.show(keymap);
        }
    }
}
