package io.slipway.ui.exchange;

import io.slipway.text.Messages;
import io.slipway.ui.kit.RowIcon;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.form.Typable;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A value, covered while it is secret, with the buttons that show it and mark it. */
final class EnvValueCell extends TableCell<EnvRow, EnvRow> {
    private static final String COVER = "\u2022".repeat(12);
    /** No cell shows more of a long value. */
    private static final int LONGEST = 200;

    private final EnvRows rows;
    private final Messages messages;
    private final Label value = new Label();
    private final ToggleButton eye = new ToggleButton();
    private final ToggleButton lock = new ToggleButton();
    private final HBox line = new HBox(value, eye, lock);
    private Subscription following = Subscription.EMPTY;

    EnvValueCell(EnvRows rows, Messages messages) {
        this.rows = rows;
        this.messages = messages;
        value.getStyleClass().add("mono");
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        line.getStyleClass().add("import-value");
        for (ToggleButton button : new ToggleButton[] {eye, lock}) {
            button.getStyleClass().addAll("flat", "import-button");
            button.setFocusTraversable(false);
            button.setGraphic(new RowIcon(Feather.EYE));
            Tip.ofName(button);
        }
        eye.setOnAction(pressed -> rows.reveal(getItem()));
        lock.setOnAction(pressed -> getItem().secretProperty().set(!getItem().secretProperty().get()));
    }

    @Override
    protected void updateItem(@Nullable EnvRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setGraphic(row == null || empty ? null : line);
        if (row != null && !empty) {
            following = Subscription.combine(
                    row.secretProperty().subscribe(secret -> show(row)),
                    rows.revealedProperty().subscribe((before, now) -> show(row)));
        }
    }

    private void show(EnvRow row) {
        boolean secret = row.secretProperty().get();
        boolean shown = !secret || rows.isRevealed(row);
        String text = row.change().entry().value();
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        value.setText(text.isEmpty() ? messages.text("import.env.empty") : shown ? Typable.shownInLine(head) : COVER);
        eye.setVisible(secret && !text.isEmpty());
        eye.setSelected(shown);
        say(eye, shown ? Feather.EYE_OFF : Feather.EYE, shown ? "import.env.hide" : "import.env.reveal");
        lock.setSelected(secret);
        say(lock, secret ? Feather.LOCK : Feather.UNLOCK, secret ? "import.env.mark.plain" : "import.env.mark.secret");
    }

    private void say(ButtonBase button, Feather icon, String key) {
        if (button.getGraphic() instanceof RowIcon shown) {
            shown.setIconCode(icon);
        }
        button.setAccessibleText(messages.text(key));
    }
}
