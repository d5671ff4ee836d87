package io.slipway.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of matters at the left, and the page of one of them at the right. */
final class SettingsController {
    private final List<Page> pages;
    private final Runnable close;
    private final Map<String, Parent> made = new HashMap<>();

    @FXML private ListView<Page> list;
    @FXML private Label title;
    @FXML private ScrollPane scroll;

    SettingsController(List<Page> pages, Runnable close) {
        this.pages = pages;
        this.close = close;
    }

    @FXML
    private void initialize() {
        list.getItems().setAll(pages);
        list.setCellFactory(view -> new PageCell());
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> show(now));
        list.getSelectionModel().selectFirst();
    }

    /** A page keeps what was begun in it while others are looked at. */
    private void show(@Nullable Page page) {
        if (page != null) {
            title.setText(page.title());
            scroll.setContent(made.computeIfAbsent(page.id(), id -> page.content().get()));
            scroll.setVvalue(0);
        }
    }

    void focus() {
        list.requestFocus();
    }

    @FXML
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            // A list keeps this key for itself.
            close.run();
            key.consume();
        }
    }

    private static final class PageCell extends ListCell<Page> {
        @Override
        protected void updateItem(@Nullable Page page, boolean empty) {
            super.updateItem(page, empty);
            setText(page == null ? "" : page.title());
            setId(page == null ? "" : "settings-" + page.id());
            setGraphic(page == null ? null : new FontIcon(page.icon()));
        }
    }
}
