package io.slipway.ui.shell;

import io.slipway.text.Messages;
import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Tells the operator in words that something went wrong that nobody thought of, and logs where. */
public final class ErrorReporter {
    private static final System.Logger LOG = System.getLogger(ErrorReporter.class.getName());
    private static final int DEEPEST = 20;

    private final Messages messages;
    private boolean telling;

    /** A reporter in these words. */
    public ErrorReporter(Messages messages) {
        this.messages = messages;
    }

    /** Reports a failure; only for the FX thread. One that comes while another is told is only logged. */
    public void report(Throwable failure) {
        String details = details(failure);
        LOG.log(System.Logger.Level.ERROR, details);
        if (!telling) {
            telling = true;
            tell(details);
        }
    }

    private void tell(String details) {
        ButtonType copy = new ButtonType(messages.text("error.copy"), ButtonBar.ButtonData.LEFT);
        Alert alert = new Alert(Alert.AlertType.ERROR, messages.text("error.text"), copy, ButtonType.CLOSE);
        alert.setTitle(messages.text("error.title"));
        alert.setHeaderText(messages.text("error.heading"));
        alert.getDialogPane().lookupButton(copy).addEventFilter(ActionEvent.ACTION, pressed -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            pressed.consume();
        });
        alert.setOnHidden(closed -> telling = false);
        alert.show();
    }

    /** Kinds and places only: the message of an exception can hold anything, an entered secret included. */
    private static String details(Throwable failure) {
        String places = Arrays.stream(failure.getStackTrace())
                .limit(DEEPEST)
                .map(place -> "  at " + place)
                .collect(Collectors.joining("\n"));
        Throwable cause = failure.getCause();
        String own = failure.getClass().getName() + "\n" + places;
        return cause == null ? own : own + "\ncaused by " + details(cause);
    }
}
