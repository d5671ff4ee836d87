package io.slipway.ui.vault;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.vault.VaultKind;
import io.slipway.vault.VaultState;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;

/** Another passphrase for the same key, out of sight until it is asked for. */
final class ChangePassphraseController {
    private final VaultAccess access;
    private final Runnable fit;
    private final Messages messages;

    @FXML private Button open;
    @FXML private Node form;
    @FXML private PasswordField old;
    @FXML private PasswordField fresh;
    @FXML private PasswordField again;
    @FXML private FieldMessage freshLine;
    @FXML private FieldMessage againLine;
    @FXML private Button change;
    @FXML private Label said;

    /** Once the fields are there. */
    private Optional<NewPassphrase> typed = Optional.empty();

    /**
     * A form over this vault.
     *
     * @param fit lets the window have the height that is needed
     */
    ChangePassphraseController(VaultAccess access, Runnable fit, Messages messages) {
        this.access = access;
        this.fit = fit;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        typed = Optional.of(new NewPassphrase(fresh, again, freshLine, againLine, messages));
        change.disableProperty().bind(access.workingProperty());
        Shown.withoutGap(said);
        Tip.whileDisabled(change, messages.text("why.vault.working"));
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        access.stateProperty().subscribe(state -> forget());
    }

    /** What asks for the form. */
    Button opener() {
        return open;
    }

    private void show(boolean asked) {
        Shown.set(form, asked);
        Shown.set(open, !asked && mayChange());
    }

    /** Without one in a file there is no passphrase to change. */
    private boolean mayChange() {
        return access.stateProperty().get() instanceof VaultState.Unlocked(VaultKind kind, var key)
                && kind == VaultKind.PASSPHRASE;
    }

    @FXML
    private void open() {
        said.setText("");
        show(true);
        fit.run();
        old.requestFocus();
    }

    /** What was typed anew stays until the present passphrase fits. */
    @FXML
    private void change() {
        typed.flatMap(NewPassphrase::asked).ifPresent(next -> {
            access.changePassphrase(old.getText(), next, this::changed);
            old.clear();
        });
    }

    private void changed() {
        typed.ifPresent(NewPassphrase::clear);
        show(false);
        said.setText(messages.text("vault.change.done"));
        fit.run();
    }

    @FXML
    private void cancel() {
        forget();
        fit.run();
    }

    /** What was begun in another state of the vault is not gone on with. */
    private void forget() {
        old.clear();
        typed.ifPresent(NewPassphrase::clear);
        said.setText("");
        show(false);
    }
}
