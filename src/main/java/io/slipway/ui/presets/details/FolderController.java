package io.slipway.ui.presets.details;

import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;

/** The form that says in which folder a preset lies. */
final class FolderController {
    private final String present;
    private final List<String> folders;

    @FXML private ComboBox<String> folder;

    FolderController(String present, List<String> folders) {
        this.present = present;
        this.folders = folders;
    }

    @FXML
    private void initialize() {
        folder.getItems().setAll(folders);
        folder.getEditor().setText(present);
    }

    void focus() {
        folder.getEditor().requestFocus();
        folder.getEditor().selectAll();
    }

    /** What was typed, without what stands round it. */
    String folder() {
        String typed = Objects.requireNonNullElse(folder.getEditor().getText(), "").strip();
        return typed.replaceAll("^/+|/+$", "");
    }
}
