package io.slipway.ui.kit;

import io.slipway.text.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The list of a {@link Picker}: typing narrows it, arrows move, Enter picks, Escape closes. */
final class PickerPopup {
    private static final double ROW = 32;
    private static final int MOST_ROWS = 8;

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ObservableList<Picker.Choice> shown = FXCollections.observableArrayList();
    private final ListView<Picker.Choice> list = new ListView<>(shown);
    private final Messages messages;
    private final ObservableList<Picker.Choice> choices;
    private final Consumer<String> picked;

    PickerPopup(Messages messages, String name, ObservableList<Picker.Choice> choices, Consumer<String> picked) {
        this.messages = messages;
        this.choices = choices;
        this.picked = picked;
        search.setPromptText(messages.text("picker.search"));
        search.setAccessibleText(name);
        search.setId("picker-search");
        search.textProperty().addListener(typed -> narrow());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        choices.addListener((ListChangeListener<Picker.Choice>) change -> narrow());
        list.setAccessibleText(name);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new PickerCell());
        list.setPlaceholder(new Label(messages.text("picker.none")));
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                pick();
            }
        });
        VBox box = new VBox(search, list);
        box.getStyleClass().add("picker-popup");
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    void open(Node owner, Point2D at) {
        search.clear();
        narrow();
        popup.show(owner, at.getX(), at.getY());
        search.requestFocus();
    }

    /** What is typed is offered as it is when nothing has that id: lists may be forbidden to a token, ids are not. */
    private void narrow() {
        String typed = search.getText().strip();
        String lowerCase = typed.toLowerCase(Locale.ROOT);
        shown.setAll(choices.filtered(choice -> choice.matches(lowerCase)));
        if (!typed.isEmpty() && shown.stream().noneMatch(choice -> choice.id().equals(typed))) {
            shown.add(new Picker.Choice(typed, messages.text("picker.typed")));
        }
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.clamp(shown.size(), 1, MOST_ROWS) * ROW + 2);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> pick();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void pick() {
        Picker.Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            popup.hide();
            picked.accept(choice.id());
        }
    }
}
