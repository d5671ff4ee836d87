package io.slipway.ui.settings;

import io.slipway.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the program keeps its files, with a way into each folder, and another folder for presets. */
public final class FoldersController {
    private final Supplier<Path> presets;
    private final List<Folder> folders;
    private final Ways ways;
    private final Messages messages;

    @FXML private VBox others;
    @FXML private Label presetsFolder;

    /**
     * A folder that every installation has.
     *
     * @param key the text of what is in it
     * @param path where it is
     */
    public record Folder(String key, Path path) {}

    /**
     * What can be done with folders.
     *
     * @param choose asks for another folder of presets, and says when it is in use
     * @param show shows a folder by the system's own program
     */
    public record Ways(Consumer<Runnable> choose, Consumer<Path> show) {}

    /**
     * A page of these folders.
     *
     * @param presets the folder of presets that is used now
     */
    public FoldersController(Supplier<Path> presets, List<Folder> folders, Ways ways, Messages messages) {
        this.presets = presets;
        this.folders = folders;
        this.ways = ways;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        showPresets();
        folders.forEach(this::add);
    }

    private void showPresets() {
        presetsFolder.setText(presets.get().toString());
        presetsFolder.setTooltip(new Tooltip(presets.get().toString()));
    }

    private void add(Folder folder) {
        Label name = new Label(messages.text(folder.key()));
        Label path = new Label(folder.path().toString());
        path.getStyleClass().addAll("mono", "text-muted");
        path.setTooltip(new Tooltip(folder.path().toString()));
        path.setMinWidth(0);
        name.setLabelFor(path);
        name.setWrapText(true);
        VBox words = new VBox(name, path);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button open = new Button(messages.text("settings.folders.open"));
        open.getStyleClass().add("small");
        open.setMinWidth(Button.USE_PREF_SIZE);
        open.setAccessibleText(messages.text("settings.folders.open.one", name.getText()));
        open.setOnAction(pressed -> ways.show().accept(folder.path()));
        HBox row = new HBox(words, open);
        row.getStyleClass().add("settings-line");
        others.getChildren().add(row);
    }

    @FXML
    private void choose() {
        ways.choose().accept(this::showPresets);
    }

    @FXML
    private void showPresetsFolder() {
        ways.show().accept(presets.get());
    }
}
