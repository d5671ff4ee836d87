package io.slipway.ui.compose.environment.edit;

import io.slipway.draft.EnvVarDraft;
import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.rows.Rows;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.keys.KeysInForce;
import io.slipway.ui.kit.menu.WhyNot;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of rows: what their keys and their buttons do, in words. */
public final class EnvMenu {
    private final Rows all;
    private final RowActs acts;
    private final EnvReasons reasons;
    private final Messages messages;
    private final KeysInForce keys;
    private final ContextMenu menu = new ContextMenu();

    /** The menu of these rows, through which they are acted on. */
    public EnvMenu(Rows all, RowActs acts, Views views) {
        this.all = all;
        this.acts = acts;
        this.reasons = new EnvReasons(all);
        this.messages = views.messages();
        this.keys = views.keys();
    }

    /**
     * The menu for a row and those that are chosen together with it; it is shown by hand, because a menu that a control
     * owns takes its keys for the window.
     */
    public ContextMenu of(EnvVarDraft row) {
        List<EnvVarDraft> meant = all.chosen().meant(row);
        boolean allSent = meant.stream().allMatch(one -> one.enabledProperty().get());
        boolean allSecret = meant.stream().allMatch(one -> one.secretProperty().get());
        boolean revealed = all.editing().isRevealed(row);
        menu.getItems().setAll(
                item(allSent ? "disable" : "enable", EnvAct.ENABLE, meant),
                item(allSecret ? "plain" : "secret", EnvAct.SECRET, meant),
                item(revealed ? "hide" : "reveal", EnvAct.REVEAL, List.of(row)),
                item(all.editing().isOpened(row) ? "close" : "open", EnvAct.OPEN, List.of(row)),
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
        item.setOnAction(chosen -> acts.act(act, rows, all.chosen()::choose));
        return item;
    }
}
