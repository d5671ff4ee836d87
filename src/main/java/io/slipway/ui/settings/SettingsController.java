package io.slipway.ui.settings;

import io.slipway.ui.settings.Page.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of matters at the left, and the page of one of them at the right. */
final class SettingsController {
    private final List<Page> pages;
    private final Runnable close;
    private final Map<Page, Content> made = new LinkedHashMap<>();

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
            scroll.setContent(made.computeIfAbsent(page, fresh -> fresh.content().get()).view());
            scroll.setVvalue(0);
        }
    }

    /** Whether nothing is lost when they are closed now; else the page that keeps them open is shown. */
    boolean leave(Runnable later) {
        Window over = list.getScene().getWindow();
        for (Map.Entry<Page, Content> each : made.entrySet()) {
            if (!each.getValue().leaving().leave(over, later)) {
                list.getSelectionModel().select(each.getKey());
                return false;
            }
        }
        return true;
    }

    /** They are closed. */
    void end() {
        made.values().forEach(content -> content.end().run());
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
