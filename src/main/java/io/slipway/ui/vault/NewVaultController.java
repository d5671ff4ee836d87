package io.slipway.ui.vault;

import io.slipway.run.Severity;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.Complaint;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.vault.VaultKind;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;

/** Where a new vault keeps its key: the operator chooses. */
final class NewVaultController {
    private final VaultAccess access;
    private final Messages messages;
    private boolean complaining;

    @FXML private RadioButton keychain;
    @FXML private RadioButton passphraseFile;
    @FXML private RadioButton memory;
    @FXML private Label keychainText;
    @FXML private PasswordField passphrase;
    @FXML private PasswordField again;
    @FXML private FieldMessage passphraseLine;
    @FXML private FieldMessage againLine;
    @FXML private Button create;

    NewVaultController(VaultAccess access, Messages messages) {
        this.access = access;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        access.keychainProperty().subscribe(found -> {
            keychain.setDisable(!found.orElse(false));
            keychainText.setText(messages.text(found.map(this::aboutKeychain).orElse("vault.keychain.looking")));
        });
        passphrase.disableProperty().bind(passphraseFile.selectedProperty().not());
        again.disableProperty().bind(passphrase.disableProperty());
        create.disableProperty().bind(access.workingProperty());
        passphraseLine.isSaidWith(passphrase);
        againLine.isSaidWith(again);
        passphraseLine.helpProperty().set(messages.text("vault.passphrase.help"));
        for (TextInputControl field : new TextInputControl[] {passphrase, again}) {
            field.textProperty().subscribe(typed -> check());
        }
        again.focusedProperty().subscribe((before, focused) -> {
            complaining |= !focused && !again.getText().isEmpty();
            check();
        });
    }

    private String aboutKeychain(boolean there) {
        String without = access.mayUseKeychain() ? "vault.keychain.none" : "vault.keychain.portable";
        return there ? "vault.keychain.text" : without;
    }

    private void check() {
        boolean empty = passphrase.getText().isEmpty();
        say(passphraseLine, empty, "vault.trouble.EMPTY_PASSPHRASE");
        say(againLine, !empty && !passphrase.getText().equals(again.getText()), "vault.passphrase.differs");
    }

    private void say(FieldMessage line, boolean wrong, String key) {
        line.complaintProperty()
                .set(complaining && wrong ? Optional.of(new Complaint(Severity.ERROR, messages.text(key))) : Optional.empty());
    }

    private boolean isComplete() {
        return !passphraseFile.isSelected()
                || (!passphrase.getText().isEmpty() && passphrase.getText().equals(again.getText()));
    }

    @FXML
    private void create() {
        complaining = passphraseFile.isSelected();
        check();
        if (isComplete()) {
            access.create(kind(), passphraseFile.isSelected() ? passphrase.getText() : "");
            passphrase.clear();
            again.clear();
            complaining = false;
        }
    }

    private VaultKind kind() {
        return memory.isSelected() ? VaultKind.MEMORY : keychain.isSelected() ? VaultKind.KEYCHAIN : VaultKind.PASSPHRASE;
    }
}
