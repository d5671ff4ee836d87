package io.slipway.ui.vault;

import io.slipway.run.Severity;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.Complaint;
import io.slipway.ui.kit.form.FieldMessage;
import java.util.Optional;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;

/** A passphrase that is typed twice; what is wrong is said below its field once both were typed or it was asked for. */
final class NewPassphrase {
    private final PasswordField first;
    private final PasswordField again;
    private final FieldMessage firstLine;
    private final FieldMessage againLine;
    private final Messages messages;
    private boolean complaining;

    NewPassphrase(
            PasswordField first, PasswordField again, FieldMessage firstLine, FieldMessage againLine, Messages messages) {
        this.first = first;
        this.again = again;
        this.firstLine = firstLine;
        this.againLine = againLine;
        this.messages = messages;
        firstLine.isSaidWith(first);
        againLine.isSaidWith(again);
        firstLine.helpProperty().set(messages.text("vault.passphrase.help"));
        for (TextInputControl field : new TextInputControl[] {first, again}) {
            field.textProperty().subscribe(typed -> check());
        }
        again.focusedProperty().subscribe((before, focused) -> {
            complaining |= !focused && !again.getText().isEmpty();
            check();
        });
    }

    private void check() {
        boolean empty = first.getText().isEmpty();
        say(firstLine, empty, "vault.trouble.EMPTY_PASSPHRASE");
        say(againLine, !empty && !first.getText().equals(again.getText()), "vault.passphrase.differs");
    }

    private void say(FieldMessage line, boolean wrong, String key) {
        line.complaintProperty()
                .set(complaining && wrong
                        ? Optional.of(new Complaint(Severity.ERROR, messages.text(key)))
                        : Optional.empty());
    }

    /** What was typed, when it is the same twice; else what is wrong is said. */
    Optional<String> asked() {
        complaining = true;
        check();
        String typed = first.getText();
        return typed.isEmpty() || !typed.equals(again.getText()) ? Optional.empty() : Optional.of(typed);
    }

    /** Forgets what was typed. */
    void clear() {
        complaining = false;
        first.clear();
        again.clear();
    }
}
