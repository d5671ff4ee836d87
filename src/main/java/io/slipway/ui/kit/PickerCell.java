package io.slipway.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One choice: its id, and beside it what else helps to find it. */
final class PickerCell extends ListCell<Picker.Choice> {
    private final Label id = new Label();
    private final Label detail = new Label();
    private final HBox row;

    PickerCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        id.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("text-muted");
        row = new HBox(id, gap, detail);
        row.getStyleClass().add("picker-row");
    }

    @Override
    protected void updateItem(Picker.@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        setText(null);
        setGraphic(null);
        if (choice != null && !empty) {
            id.setText(choice.id());
            detail.setText(choice.detail());
            setGraphic(row);
        }
    }
}
