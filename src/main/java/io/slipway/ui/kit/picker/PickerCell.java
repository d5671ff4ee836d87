package io.slipway.ui.kit.picker;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One row: what it is called, and beside it what else helps to find it. */
final class PickerCell extends ListCell<PickerRows.Row> {
    /** What is left of a long id still tells it from others. */
    private static final double MOST_OF_THE_ROW = 300;

    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row;

    PickerCell() {
        setPrefWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.setMaxWidth(MOST_OF_THE_ROW);
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        detail.getStyleClass().add("text-muted");
        row = new HBox(title, gap, detail);
        row.getStyleClass().add("picker-row");
    }

    @Override
    protected void updateItem(PickerRows.@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (item != null && !empty) {
            title.setText(item.title());
            detail.setText(item.detail());
            setAccessibleText(item.detail().isEmpty() ? item.title() : item.title() + ", " + item.detail());
            setGraphic(row);
        }
    }
}
