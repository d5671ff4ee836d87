package io.slipway.ui.kit.suggest;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The list below a field that suggests; the field keeps the focus while it is open. */
final class SuggestionPopup extends Popup {
    private static final double ROW = 30;
    private static final int MOST_ROWS = 8;

    private final ListView<Suggestion> list = new ListView<>();
    private final Consumer<Suggestion> picked;

    SuggestionPopup(Consumer<Suggestion> picked) {
        this.picked = picked;
        list.getStyleClass().addAll("suggestions", "dense");
        // A popup is a window of its own: the sheets of the form do not reach into it.
        list.getStylesheets().add(Objects.requireNonNull(getClass().getResource("suggest.css")).toExternalForm());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(clicked -> pick());
        getContent().setAll(list);
        setAutoHide(true);
        setHideOnEscape(true);
    }

    void open(Region field, List<Suggestion> suggestions) {
        list.getItems().setAll(suggestions);
        list.setPrefHeight(Math.min(suggestions.size(), MOST_ROWS) * ROW + 4);
        list.setPrefWidth(field.getWidth());
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (suggestions.isEmpty() || place == null) {
            hide();
        } else if (!isShowing()) {
            show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    void move(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    boolean pick() {
        @Nullable Suggestion chosen = list.getSelectionModel().getSelectedItem();
        hide();
        if (chosen != null) {
            picked.accept(chosen);
        }
        return chosen != null;
    }

    /** One suggestion: title left, detail right. */
    private static final class Row extends ListCell<Suggestion> {
        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(12, title, detail);

        Row() {
            setPrefWidth(0);
            title.setMinWidth(Region.USE_PREF_SIZE);
            detail.setMaxWidth(Double.MAX_VALUE);
            detail.getStyleClass().add("suggestion-detail");
            HBox.setHgrow(detail, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null ? null : line);
            title.setText(item == null ? "" : item.title());
            detail.setText(item == null ? "" : item.detail());
        }
    }
}
