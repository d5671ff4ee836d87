package io.slipway.ui.compose.files;

import io.slipway.ui.kit.Shown;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The line that says why a file could not be read, until it is put away. */
final class FailureController {
    @FXML private Node failureLine;
    @FXML private Label failure;

    @FXML
    private void initialize() {
        dismiss();
    }

    /** Says it. */
    void say(String words) {
        failure.setText(words);
        Shown.set(failureLine, !words.isEmpty());
    }

    @FXML
    private void dismiss() {
        say("");
    }
}
