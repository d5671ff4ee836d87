package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.keys.KeysInForce;
import io.slipway.ui.kit.menu.WhyNot;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of rows: what their keys and their buttons do, in words. */
final class EnvMenu {
    private final EnvTable table;
    private final EnvReasons reasons;
    private final Messages messages;
    private final KeysInForce keys;
    private final ContextMenu menu = new ContextMenu();

    EnvMenu(EnvTable table, Views views) {
        this.table = table;
        this.reasons = new EnvReasons(table);
        this.messages = views.messages();
        this.keys = views.keys();
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
        menu.getItems().setAll(
                item(allSent ? "disable" : "enable", EnvAct.ENABLE, meant),
                item(allSecret ? "plain" : "secret", EnvAct.SECRET, meant),
                item(revealed ? "hide" : "reveal", EnvAct.REVEAL, List.of(row)),
                item(table.editing().isOpened(row) ? "close" : "open", EnvAct.OPEN, List.of(row)),
                item(EnvAct.NEXT_SAME, List.of(row)),
                new SeparatorMenuItem(),
                item(EnvAct.CUT, meant),
                item(EnvAct.COPY, meant),
                item(EnvAct.COPY_SECRETS, meant),
                item(EnvAct.DUPLICATE, meant),
                new SeparatorMenuItem(),
                item(EnvAct.UP, meant),
                item(EnvAct.DOWN, meant),
                new SeparatorMenuItem(),
                item(EnvAct.REMOVE, meant));
        return menu;
    }

    private MenuItem item(EnvAct act, List<EnvVarDraft> rows) {
        return item(act.word(), act, rows);
    }

    private MenuItem item(String name, EnvAct act, List<EnvVarDraft> rows) {
        MenuItem item = new MenuItem(messages.text("compose.env.menu." + name));
        item.setAccelerator(keys.of(act.key()).map(keys.words()::worded).orElse(null));
        WhyNot.now(item, reasons.against(act, rows).map(messages::text));
        item.setOnAction(chosen -> table.acts().act(act, rows, table.focus()::choose));
        return item;
    }
}
