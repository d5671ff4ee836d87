package io.slipway.ui.compose.preview;

import io.slipway.text.Messages;
import io.slipway.ui.kit.clip.SecretClip;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Asks before secrets are copied in clear, in a dialog over the window; no is the default. */
public final class SecretDialog implements SecretQuestion {
    private static final double WIDTH = 520;

    private final Messages messages;
    private final Supplier<Window> owner;

    /** A dialog over this window. */
    public SecretDialog(Messages messages, Supplier<Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public boolean mayCopy(String form) {
        ButtonType copy = new ButtonType(messages.text("copy.secrets.yes"), ButtonData.OTHER);
        ButtonType cancel = new ButtonType(messages.text("copy.secrets.no"), ButtonData.CANCEL_CLOSE);
        String text = messages.text("copy.secrets.text", SecretClip.KEPT.toSeconds());
        Alert question = new Alert(Alert.AlertType.NONE, text, copy, cancel);
        question.initOwner(owner.get());
        question.setTitle(messages.text("copy.secrets.title"));
        question.setHeaderText(messages.text("copy.secrets.heading", form));
        DialogPane pane = question.getDialogPane();
        pane.getStylesheets().setAll(owner.get().getScene().getStylesheets());
        pane.setPrefWidth(WIDTH);
        Node go = pane.lookupButton(copy);
        go.setId("copy-secrets-yes");
        go.getStyleClass().addAll("button-outlined", "danger");
        ButtonBar.setButtonUniformSize(go, false);
        if (pane.lookupButton(cancel) instanceof Button safe) {
            safe.setDefaultButton(true);
            safe.getStyleClass().add("safe");
            question.setOnShown(shown -> safe.requestFocus());
        }
        return question.showAndWait().orElse(cancel) == copy;
    }
}
