package io.slipway.ui.vault;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.vault.VaultKind;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;

/** Where a new vault keeps its key: the operator chooses. */
final class NewVaultController {
    private final VaultAccess access;
    private final Messages messages;

    @FXML private RadioButton keychain;
    @FXML private RadioButton passphraseFile;
    @FXML private RadioButton memory;
    @FXML private Label keychainText;
    @FXML private PasswordField passphrase;
    @FXML private PasswordField again;
    @FXML private FieldMessage passphraseLine;
    @FXML private FieldMessage againLine;
    @FXML private Button create;

    /** Once the fields are there. */
    private Optional<NewPassphrase> typed = Optional.empty();

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
        Tip.whileDisabled(keychain, keychainText.textProperty());
        passphrase.disableProperty().bind(passphraseFile.selectedProperty().not());
        again.disableProperty().bind(passphrase.disableProperty());
        create.disableProperty().bind(access.workingProperty());
        Tip.whileDisabled(create, messages.text("why.vault.working"));
        typed = Optional.of(new NewPassphrase(passphrase, again, passphraseLine, againLine, messages));
    }

    void focus() {
        passphrase.requestFocus();
    }

    private String aboutKeychain(boolean there) {
        String without = access.mayUseKeychain() ? "vault.keychain.none" : "vault.keychain.portable";
        return there ? "vault.keychain.text" : without;
    }

    @FXML
    private void create() {
        if (!passphraseFile.isSelected()) {
            create("");
        } else {
            typed.flatMap(NewPassphrase::asked).ifPresent(this::create);
        }
    }

    private void create(String passphrase) {
        access.create(kind(), passphrase);
        typed.ifPresent(NewPassphrase::clear);
    }

    private VaultKind kind() {
        return memory.isSelected() ? VaultKind.MEMORY : keychain.isSelected() ? VaultKind.KEYCHAIN : VaultKind.PASSPHRASE;
    }
}
