package io.slipway.ui.connection.manage;

import io.slipway.text.Messages;
import io.slipway.ui.kit.dialog.Question;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks what becomes of changes that are not saved; to go on editing is the safe answer. */
final class UnsavedDialog {
    private final Messages messages;
    private final Supplier<Window> owner;

    /** A dialog over this window. */
    UnsavedDialog(Messages messages, Supplier<Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    /** What becomes of them. */
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    Answer ask(String name) {
        ButtonType save = new ButtonType(messages.text("connections.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("presets.unsaved.discard"), ButtonData.NO);
        Question question = new Question(
                owner.get(),
                messages.text("presets.unsaved.title"),
                messages.text("connections.unsaved", name),
                messages.text("connections.unsaved.text"),
                messages.text("presets.cancel"),
                save,
                discard);
        question.button(save).setId("connections-unsaved-save");
        question.button(discard).setId("connections-unsaved-discard");
        question.givingUp().setId("connections-unsaved-cancel");
        return question.ask().map(answer -> answer == save ? Answer.SAVE : Answer.DISCARD).orElse(Answer.CANCEL);
    }
}
