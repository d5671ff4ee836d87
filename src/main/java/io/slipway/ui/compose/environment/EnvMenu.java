package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of rows: what their keys and their buttons do, in words. */
final class EnvMenu {
    private final EnvTable table;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    EnvMenu(EnvTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
    }

    /**
     * The menu for a row; it is shown by hand, because a menu that a control owns takes its keys for the window.
     *
     * @param row the row that it is opened at
     * @param meant the rows that are chosen together with it
     */
    ContextMenu of(EnvVarDraft row, List<EnvVarDraft> meant) {
        boolean allSent = meant.stream().allMatch(one -> one.enabledProperty().get());
        boolean allSecret = meant.stream().allMatch(one -> one.secretProperty().get());
        boolean revealed = table.editing().isRevealed(row);
        boolean movable = table.isInOrder();
        menu.getItems().setAll(
                item(allSent ? "disable" : "enable", EnvAct.ENABLE, meant, true),
                item(allSecret ? "plain" : "secret", EnvAct.SECRET, meant, true),
                item(revealed ? "hide" : "reveal", EnvAct.REVEAL, List.of(row), canReveal(row)),
                item(table.editing().isOpened(row) ? "close" : "open", EnvAct.OPEN, List.of(row), true),
                item(EnvAct.NEXT_SAME, List.of(row), table.same().next(row).isPresent()),
                new SeparatorMenuItem(),
                item(EnvAct.CUT, meant, true),
                item(EnvAct.COPY, meant, true),
                item(EnvAct.COPY_SECRETS, meant, meant.stream().anyMatch(EnvMenu::canReveal)),
                item(EnvAct.DUPLICATE, meant, true),
                new SeparatorMenuItem(),
                item(EnvAct.UP, meant, movable),
                item(EnvAct.DOWN, meant, movable),
                new SeparatorMenuItem(),
                item(EnvAct.REMOVE, meant, true));
        return menu;
    }

    private static boolean canReveal(EnvVarDraft row) {
        return row.secretProperty().get() && !row.missingProperty().get() && !row.isLocked();
    }

    private MenuItem item(EnvAct act, List<EnvVarDraft> rows, boolean possible) {
        return item(act.name().toLowerCase(Locale.ROOT).replace('_', '.'), act, rows, possible);
    }

    private MenuItem item(String name, EnvAct act, List<EnvVarDraft> rows, boolean possible) {
        MenuItem item = new MenuItem(messages.text("compose.env.menu." + name));
        item.setAccelerator(act.keys());
        item.setDisable(!possible);
        item.setOnAction(chosen -> table.act(act, rows, table.focus()::choose));
        return item;
    }
}
