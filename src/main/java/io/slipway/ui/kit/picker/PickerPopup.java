package io.slipway.ui.kit.picker;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import io.slipway.ui.kit.listed.StateLine;
import io.slipway.ui.kit.listed.UnfocusedRows;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** The list of a {@link Picker}: typing narrows it, arrows and pages move, Enter picks, F5 reads it again, Escape closes. */
final class PickerPopup {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 8;

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ObservableList<PickerRows.Row> shown = FXCollections.observableArrayList();
    private final ListView<PickerRows.Row> list = new ListView<>(shown);
    private final UnfocusedRows moves = new UnfocusedRows(list, MOST_ROWS);
    private final PickerRows rows;
    private final StateLine state;
    private final Consumer<String> picked;
    private List<Picker.Choice> choices = List.of();
    private String chosen = "";

    PickerPopup(Messages messages, String name, PickerRows rows, StateLine state, Consumer<String> picked) {
        this.rows = rows;
        this.state = state;
        this.picked = picked;
        search.setPromptText(messages.text("picker.search"));
        search.setAccessibleText(name);
        search.setId("picker-search");
        search.accessibleHelpProperty().bind(state.textProperty());
        search.textProperty().addListener(typed -> narrow(""));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setAccessibleText(name);
        list.setFixedCellSize(ROW);
        TextSize.heighten(list);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PickerCell());
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                pick();
            }
        });
        Shown.withoutGap(list);
        VBox box = new VBox(search, list, state);
        box.getStyleClass().add("picker-popup");
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    /** What is chosen is where the list begins when it is opened. */
    void choose(String id) {
        chosen = id;
    }

    void offer(List<Picker.Choice> offered) {
        choices = offered;
        PickerRows.@Nullable Row at = list.getSelectionModel().getSelectedItem();
        narrow(at == null ? chosen : at.id());
    }

    void open(Node owner, Point2D at) {
        search.clear();
        state.freshen();
        narrow(chosen);
        popup.show(owner, at.getX(), at.getY());
        search.requestFocus();
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS / 2));
    }

    /** Where the keyboard is stays, unless that row is gone. */
    private void narrow(String kept) {
        List<PickerRows.Row> fitting = rows.fitting(choices, search.getText().strip());
        int at = Math.max(0, fitting.stream().map(PickerRows.Row::id).toList().indexOf(kept));
        shown.setAll(fitting);
        list.getSelectionModel().clearAndSelect(at);
        list.setVisible(!fitting.isEmpty());
        list.prefHeightProperty().bind(list.fixedCellSizeProperty()
                .multiply(Math.clamp(fitting.size(), 1, MOST_ROWS))
                .add(2));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> moves.move(1);
            case UP -> moves.move(-1);
            case PAGE_DOWN -> moves.pageDown();
            case PAGE_UP -> moves.pageUp();
            case ENTER -> pick();
            case ESCAPE -> popup.hide();
            case F5 -> state.readAgain();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pick() {
        PickerRows.@Nullable Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            popup.hide();
            picked.accept(row.id());
        }
    }
}
