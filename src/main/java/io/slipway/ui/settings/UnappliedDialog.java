package io.slipway.ui.settings;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.dialog.Question;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks what becomes of a network that was entered and is not applied; to go on editing is the safe answer. */
final class UnappliedDialog {
    private final Messages messages;

    UnappliedDialog(Messages messages) {
        this.messages = messages;
    }

    /** What becomes of it. */
    enum Answer {
        APPLY,
        DISCARD,
        CANCEL
    }

    /** Asks over this window; what is wrong cannot be applied. */
    Answer ask(Window over, boolean wrong) {
        ButtonType apply = new ButtonType(messages.text("settings.network.apply"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("presets.unsaved.discard"), ButtonData.NO);
        Question question = new Question(
                over,
                messages.text("presets.unsaved.title"),
                messages.text("settings.network.unapplied"),
                messages.text("settings.network.unapplied.text"),
                messages.text("presets.cancel"),
                apply,
                discard);
        question.button(apply).setId("settings-unapplied-apply");
        question.button(apply).setDisable(wrong);
        Tip.whileDisabled(question.button(apply), messages.text("why.network.unapplied"));
        question.button(discard).setId("settings-unapplied-discard");
        question.givingUp().setId("settings-unapplied-cancel");
        return question.ask().map(answer -> answer == apply ? Answer.APPLY : Answer.DISCARD).orElse(Answer.CANCEL);
    }
}
