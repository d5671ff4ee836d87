package io.slipway.ui.presets.details;

import io.slipway.preset.PresetDetails;
import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The form of a preset's tags and notes. */
final class DetailsController {
    private final PresetDetails before;

    @FXML private TextField tags;
    @FXML private TextArea notes;

    DetailsController(PresetDetails before) {
        this.before = before;
    }

    @FXML
    private void initialize() {
        tags.setText(String.join(", ", before.tags()));
        notes.setText(before.notes());
    }

    void focus() {
        tags.requestFocus();
    }

    /** What the form says. */
    PresetDetails details() {
        return new PresetDetails(words(tags.getText()), notes.getText().strip(), before.placeholders());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
