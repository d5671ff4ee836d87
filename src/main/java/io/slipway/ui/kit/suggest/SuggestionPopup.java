package io.slipway.ui.kit.suggest;

import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import io.slipway.ui.kit.listed.StateLine;
import io.slipway.ui.kit.listed.UnfocusedRows;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/** The list below a field that suggests, and how that list stands; the field keeps the focus while it is open. */
final class SuggestionPopup extends Popup {
    private static final double ROW = 30;
    private static final double TALL_ROW = 48;
    private static final double MOST_OF_THE_STATE = 112;
    private static final int MOST_ROWS = 8;
    private static final int MOST_TALL_ROWS = 6;

    private final ListView<Suggestion> list = new ListView<>();
    private final UnfocusedRows moves = new UnfocusedRows(list, MOST_TALL_ROWS);
    private final Label none = new Label();
    private final VBox box = new VBox(list, none);
    private final Consumer<Suggestion> picked;
    private double row = ROW;
    private int rows;
    private Optional<StateLine> state = Optional.empty();

    SuggestionPopup(Consumer<Suggestion> picked) {
        this.picked = picked;
        list.getStyleClass().addAll("suggestion-list", "dense");
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new SuggestionCell());
        list.setOnMouseClicked(clicked -> pick());
        Shown.withoutGap(list);
        none.getStyleClass().add("suggestion-none");
        Shown.withoutGap(none);
        none.visibleProperty().bind(none.textProperty().isNotEmpty());
        box.getStyleClass().add("suggestions");
        // A popup is a window of its own: the sheets of the form do not reach into it.
        box.getStylesheets().add(Objects.requireNonNull(getClass().getResource("suggest.css")).toExternalForm());
        getContent().setAll(box);
        setAutoHide(true);
        setHideOnEscape(true);
        TextSize.scale(list).subscribe(this::size);
    }

    /** Says below the list how it stands. */
    void say(StateLine line) {
        line.leaveFocusAlone();
        state = Optional.of(line);
        box.getChildren().setAll(list, none, line);
    }

    Optional<StateLine> state() {
        return state;
    }

    /** Shows these below the field; that none of them fits is said in these words, empty when it goes without saying. */
    void open(Region field, List<Suggestion> suggestions, String noneFits) {
        fill(suggestions, noneFits);
        box.prefWidthProperty().bind(field.widthProperty());
        box.maxWidthProperty().bind(field.widthProperty());
        @Nullable Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place == null || isPointless()) {
            hide();
        } else if (!isShowing()) {
            state.ifPresent(StateLine::freshen);
            showBeside(field, place);
        }
    }

    /** Above the field where there is no room below it: the screen's edge would push the list over what is typed. */
    private void showBeside(Region field, Bounds place) {
        double needed = list.getPrefHeight() + MOST_OF_THE_STATE;
        Rectangle2D screen = Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
        boolean above = place.getMaxY() + needed > screen.getMaxY() && place.getMinY() - needed > screen.getMinY();
        setAnchorLocation(above ? AnchorLocation.CONTENT_BOTTOM_LEFT : AnchorLocation.CONTENT_TOP_LEFT);
        show(field, place.getMinX(), above ? place.getMinY() - 2 : place.getMaxY() + 2);
    }

    /** Begins at the row that the field holds already, if one of them is it. */
    void begin(String value) {
        int at = value.isEmpty() ? -1 : list.getItems().stream().map(Suggestion::value).toList().indexOf(value);
        if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 1));
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    /** Where the keyboard is stays, unless that row is gone. */
    void fill(List<Suggestion> suggestions, String noneFits) {
        @Nullable Suggestion at = list.getSelectionModel().getSelectedItem();
        boolean tall = suggestions.stream().anyMatch(one -> one.mark().isPresent());
        row = tall ? TALL_ROW : ROW;
        rows = Math.min(suggestions.size(), tall ? MOST_TALL_ROWS : MOST_ROWS);
        list.getItems().setAll(suggestions);
        size(TextSize.scale(list).getValue());
        list.setVisible(!suggestions.isEmpty());
        none.setText(suggestions.isEmpty() ? noneFits : "");
        int kept = at == null ? -1 : suggestions.stream().map(Suggestion::value).toList().indexOf(at.value());
        if (kept >= 0) {
            list.getSelectionModel().clearAndSelect(kept);
        } else {
            list.getSelectionModel().clearSelection();
        }
    }

    private void size(Double scale) {
        list.setFixedCellSize(row * scale);
        list.setPrefHeight(rows * row * scale + 4);
    }

    private boolean isPointless() {
        return list.getItems().isEmpty() && none.getText().isEmpty() && state.isEmpty();
    }

    UnfocusedRows moves() {
        return moves;
    }

    /** Whether the keyboard is in a row. */
    boolean isInRow() {
        return list.getSelectionModel().getSelectedItem() != null;
    }

    /** Hands on the row where the keyboard is; one that cannot be chosen says why, and the list stays. */
    boolean pick() {
        @Nullable Suggestion chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && !chosen.canBeChosen()) {
            state.ifPresent(line -> line.remark(chosen.barred()));
            return true;
        }
        hide();
        if (chosen != null) {
            picked.accept(chosen);
        }
        return chosen != null;
    }
}
