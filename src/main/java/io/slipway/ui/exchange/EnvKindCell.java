package io.slipway.ui.exchange;

import io.slipway.exchange.dotenv.EnvChange;
import io.slipway.ui.kit.RowIcon;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What taking a variable does, as an icon and a word. */
final class EnvKindCell extends TableCell<EnvRow, EnvRow> {
    private final EnvWords words;
    private final RowIcon icon = new RowIcon(Feather.PLUS_CIRCLE);

    EnvKindCell(EnvWords words) {
        this.words = words;
        getStyleClass().add("import-kind");
    }

    @Override
    protected void updateItem(@Nullable EnvRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setText(null);
            setGraphic(null);
        } else {
            setText(words.kind(row.change().kind()));
            icon.setIconCode(icon(row.change().kind()));
            setGraphic(icon);
        }
    }

    private static Feather icon(EnvChange.Kind kind) {
        return switch (kind) {
            case ADDED -> Feather.PLUS_CIRCLE;
            case CHANGED -> Feather.EDIT_2;
            case UNCHANGED -> Feather.MINUS;
            case DUPLICATE -> Feather.COPY;
        };
    }
}
