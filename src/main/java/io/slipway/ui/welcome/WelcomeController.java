package io.slipway.ui.welcome;

import io.slipway.text.Messages;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Three ways to begin, each a card; whichever is taken, the page does not come back by itself. */
public final class WelcomeController {
    private final Ways ways;
    private final ObservableValue<String> sandboxWords;
    private final Path data;
    private final Messages messages;

    @FXML private Button sandbox;
    @FXML private Label sandboxText;
    @FXML private Button connect;
    @FXML private Button bring;
    @FXML private Label where;

    /**
     * What a newcomer can do.
     *
     * @param sandbox launches an example in the sandbox, or no longer waits to
     * @param connect asks for a service
     * @param bring imports a launch
     * @param empty begins with an empty run
     */
    public record Ways(Runnable sandbox, Runnable connect, Runnable bring, Runnable empty) {}

    /**
     * A page of these ways.
     *
     * @param sandboxWords what comes of the first way as things are
     * @param data where everything is kept
     */
    public WelcomeController(Ways ways, ObservableValue<String> sandboxWords, Path data, Messages messages) {
        this.ways = ways;
        this.sandboxWords = sandboxWords;
        this.data = data;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        where.setText(messages.text("welcome.data", data.toString()));
        sandboxWords.subscribe(words -> {
            sandboxText.setText(words);
            name(sandbox, "welcome.sandbox", words);
        });
        name(connect, "welcome.connect", messages.text("welcome.connect.text"));
        name(bring, "welcome.import", messages.text("welcome.import.text"));
    }

    private void name(Button card, String key, String text) {
        card.setAccessibleText(messages.text(key) + ". " + text);
    }

    /** Gives the focus to the first way. */
    public void focus() {
        sandbox.requestFocus();
    }

    /** Enter takes the way that has the focus; a button by itself knows the space bar only. */
    @FXML
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof ButtonBase card) {
            card.fire();
            key.consume();
        }
    }

    @FXML
    private void sandbox() {
        ways.sandbox().run();
    }

    @FXML
    private void connect() {
        ways.connect().run();
    }

    @FXML
    private void bring() {
        ways.bring().run();
    }

    @FXML
    private void empty() {
        ways.empty().run();
    }
}
