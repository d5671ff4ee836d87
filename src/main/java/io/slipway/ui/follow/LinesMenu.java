package io.slipway.ui.follow;

import io.slipway.text.Messages;
import io.slipway.ui.follow.lines.LogView;
import io.slipway.ui.kit.clip.SystemClip;
import io.slipway.ui.kit.menu.WhyNot;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The menu of the lines: it copies those that are selected, and saves all of them. */
final class LinesMenu {
    private final LogView view;
    private final Messages messages;

    LinesMenu(LogView view, Messages messages) {
        this.view = view;
        this.messages = messages;
    }

    /** Opens where the operator asks for it. */
    void listen(Runnable save) {
        view.setOnContextMenuRequested(asked -> menu(save).show(view, asked.getScreenX(), asked.getScreenY()));
    }

    private ContextMenu menu(Runnable save) {
        MenuItem copy = new MenuItem(messages.text("follow.copy"));
        copy.setOnAction(chosen -> copy());
        WhyNot.now(copy, view.selectedText().isEmpty() ? Optional.of(messages.text("why.log.lines")) : Optional.empty());
        MenuItem all = new MenuItem(messages.text("follow.save"));
        all.setOnAction(chosen -> save.run());
        return new ContextMenu(copy, all);
    }

    /** Copies the selected lines, if any are. */
    void copy() {
        view.selectedText().ifPresent(new SystemClip()::put);
    }
}
