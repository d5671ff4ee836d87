package io.slipway.ui.shell;

import io.slipway.storage.AppDirs;
import io.slipway.text.Messages;
import io.slipway.text.Version;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** The dialogs of the help menu. */
public final class HelpDialogs {
    private final Messages messages;
    private final AppDirs dirs;
    private final Supplier<Window> owner;

    /** Dialogs over this window. */
    public HelpDialogs(Messages messages, AppDirs dirs, Supplier<Window> owner) {
        this.messages = messages;
        this.dirs = dirs;
        this.owner = owner;
    }

    /** Two texts that belong together. */
    private record Row(String name, String value) {}

    private void show(String key, List<Row> rows) {
        show(key, grid(rows));
    }

    private static GridPane grid(List<Row> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        for (Row row : rows) {
            Label name = new Label(row.name());
            Label value = new Label(row.value());
            name.setLabelFor(value);
            name.getStyleClass().add("fact-name");
            value.getStyleClass().add("mono");
            name.setMinWidth(Region.USE_PREF_SIZE);
            value.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), name, value);
        }
        return grid;
    }

    private void show(String key, Node content) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        alert.initOwner(owner.get());
        alert.setTitle(messages.text(key + ".title"));
        alert.setHeaderText(messages.text(key + ".title"));
        alert.getDialogPane().getStylesheets().setAll(owner.get().getScene().getStylesheets());
        alert.getDialogPane().setContent(content);
        alert.show();
    }

    /** Where files are kept. */
    public void data() {
        show("data", List.of(
                new Row(messages.text("data.history"), dirs.history().toString()),
                new Row(messages.text("data.connections"), dirs.connections().toString()),
                new Row(messages.text("data.presets"), dirs.presets().toString()),
                new Row(messages.text("data.vault"), dirs.vault().toString()),
                new Row(messages.text("data.rights"), dirs.rights().toString()),
                new Row(messages.text("data.sandbox"), dirs.sandbox().toString()),
                new Row(messages.text("data.logs"), dirs.logs().toString())));
    }

    /** What this program is. */
    public void about() {
        show("about", List.of(
                new Row(messages.text("about.version"), Version.current()),
                new Row(messages.text("about.java"), Runtime.version().toString())));
    }
}
