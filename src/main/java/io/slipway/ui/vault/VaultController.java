package io.slipway.ui.vault;

import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.vault.VaultKind;
import io.slipway.vault.VaultState;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The vault in each of its states, with what can be done in it. */
final class VaultController {
    private final VaultAccess access;
    private final Views views;
    private final Messages messages;
    private final Runnable fit;

    @FXML private FontIcon icon;
    @FXML private Label heading;
    @FXML private Label text;
    @FXML private VBox absent;
    @FXML private VBox locked;
    @FXML private HBox passphraseRow;
    @FXML private PasswordField passphrase;
    @FXML private Button unlock;
    @FXML private VBox unlocked;
    @FXML private VBox change;
    @FXML private HBox keyLine;
    @FXML private Label key;
    @FXML private Button lock;
    @FXML private HBox progress;
    @FXML private HBox trouble;
    @FXML private Label troubleText;

    /**
     * A view of this vault.
     *
     * @param fit lets the window have the height that is needed
     */
    VaultController(VaultAccess access, Views views, Runnable fit) {
        this.fit = fit;
        this.access = access;
        this.views = views;
        this.messages = views.messages();
    }

    @FXML
    private void initialize() {
        absent.getChildren().setAll(views.load(new NewVaultController(access, messages)));
        change.getChildren().setAll(views.load(new ChangePassphraseController(access, fit, messages)));
        keyLine.getChildren().add(new CopyButton(messages, "vault.key.copy", () -> key.getText()));
        show(progress, false);
        access.workingProperty().subscribe(working -> show(progress, working));
        access.troubleProperty().subscribe(found -> {
            troubleText.setText(found.map(reason -> messages.text("vault.trouble." + reason)).orElse(""));
            show(trouble, found.isPresent());
        });
        unlock.disableProperty().bind(access.workingProperty());
        Tip.whileDisabled(unlock, messages.text("why.vault.working"));
        access.stateProperty().subscribe(this::show);
    }

    private void show(VaultState state) {
        for (Node part : List.of(absent, locked, unlocked)) {
            show(part, false);
        }
        switch (state) {
            case VaultState.Absent none -> {
                say(Feather.SHIELD_OFF, "vault.absent");
                show(absent, true);
            }
            case VaultState.Locked(VaultKind kind) -> {
                say(Feather.LOCK, "vault.locked." + kind);
                show(locked, true);
                show(passphraseRow, kind == VaultKind.PASSPHRASE);
            }
            case VaultState.Unlocked(VaultKind kind, var publicKey) -> {
                say(Feather.UNLOCK, "vault.unlocked." + kind);
                key.setText(publicKey.text());
                lock.setText(messages.text(kind == VaultKind.MEMORY ? "vault.forget" : "vault.lock"));
                show(change, kind == VaultKind.PASSPHRASE);
                show(unlocked, true);
            }
            case VaultState.Unsupported(var reason) -> {
                say(Feather.ALERT_TRIANGLE, "vault.unsupported");
                text.setText(messages.text("vault.trouble." + reason));
                show(locked, true);
                show(passphraseRow, true);
            }
        }
    }

    private void say(Feather picture, String what) {
        icon.setIconCode(picture);
        heading.setText(messages.text(what));
        text.setText(messages.text(what + ".text"));
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    void focus() {
        if (locked.isVisible() && passphraseRow.isVisible()) {
            passphrase.requestFocus();
        }
    }

    @FXML
    private void unlock() {
        access.unlock(passphrase.getText());
        passphrase.clear();
    }

    @FXML
    private void lock() {
        access.lock();
    }
}
