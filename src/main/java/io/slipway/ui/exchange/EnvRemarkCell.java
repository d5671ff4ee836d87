package io.slipway.ui.exchange;

import io.slipway.ui.kit.RowIcon;
import javafx.scene.control.TableCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is doubtful about a variable; the whole of it stands below the table when the row is selected. */
final class EnvRemarkCell extends TableCell<EnvRow, EnvRow> {
    private final EnvWords words;
    private Subscription following = Subscription.EMPTY;

    EnvRemarkCell(EnvWords words) {
        this.words = words;
        getStyleClass().add("import-remark");
    }

    @Override
    protected void updateItem(@Nullable EnvRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (row == null || empty) {
            say("");
        } else {
            following = row.secretProperty().subscribe(secret -> say(words.of(row)));
        }
    }

    private void say(String remark) {
        setText(remark);
        setGraphic(remark.isEmpty() ? null : new RowIcon(Feather.ALERT_TRIANGLE));
    }
}
