package io.slipway.ui.settings;

import io.slipway.text.Messages;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** A page that says what a matter is about, and leads to the screen that it has of its own. */
public final class DoorController {
    private final String key;
    private final Runnable door;
    private final Messages messages;

    @FXML private Label text;
    @FXML private Button open;

    /**
     * A page with one button.
     *
     * @param key the text of what it is about; with {@code .open} behind it, that of its button
     */
    public DoorController(String key, Runnable door, Messages messages) {
        this.key = key;
        this.door = door;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        text.setText(messages.text(key));
        open.setText(messages.text(key + ".open"));
        open.setId(key.replace('.', '-'));
    }

    @FXML
    private void open() {
        door.run();
    }
}
