package io.slipway.ui.compose.preview;

import io.slipway.text.Messages;
import io.slipway.ui.kit.clip.SecretClip;
import io.slipway.ui.kit.dialog.Question;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
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
        Question question = new Question(
                        owner.get(),
                        messages.text("copy.secrets.title"),
                        messages.text("copy.secrets.heading", form),
                        messages.text("copy.secrets.text", SecretClip.KEPT.toSeconds()),
                        messages.text("copy.secrets.no"),
                        copy)
                .preferSafety();
        question.pane().setPrefWidth(WIDTH);
        question.button(copy).setId("copy-secrets-yes");
        return question.ask().isPresent();
    }
}
