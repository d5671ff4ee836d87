package io.slipway.ui.vault;

import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.vault.VaultKind;
import io.slipway.vault.VaultState;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The vault in each of its states, with what can be done in it. */
final class VaultController {
    private final VaultAccess access;
    private final Views views;
    private final Messages messages;
    private final Optional<AtStake> stake;
    private final Runnable fit;
    private final NewVaultController fresh;

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
    @FXML private VBox deletion;
    @FXML private HBox keyLine;
    @FXML private Label key;
    @FXML private Button lock;
    @FXML private HBox acts;
    @FXML private Region apart;
    @FXML private HBox progress;
    @FXML private HBox trouble;
    @FXML private Label troubleText;

    /**
     * A view of this vault.
     *
     * @param stake what is lost with it, where it can be deleted
     * @param fit lets the window have the height that is needed
     */
    VaultController(VaultAccess access, Views views, Optional<AtStake> stake, Runnable fit) {
        this.stake = stake;
        this.fit = fit;
        this.access = access;
        this.views = views;
        this.messages = views.messages();
        this.fresh = new NewVaultController(access, messages);
    }

    @FXML
    private void initialize() {
        absent.getChildren().setAll(views.load(fresh));
        ChangePassphraseController another = new ChangePassphraseController(access, fit, messages);
        change.getChildren().setAll(views.load(another));
        acts.getChildren().add(acts.getChildren().indexOf(apart), another.opener());
        Shown.set(deletion, stake.isPresent());
        stake.ifPresent(this::offerDeletion);
        keyLine.getChildren().add(new CopyButton(messages, "vault.key.copy", () -> key.getText()));
        Shown.set(progress, false);
        access.workingProperty().subscribe(working -> Shown.set(progress, working));
        access.troubleProperty().subscribe(found -> {
            troubleText.setText(found.map(reason -> messages.text("vault.trouble." + reason)).orElse(""));
            Shown.set(trouble, found.isPresent());
        });
        unlock.disableProperty().bind(access.workingProperty());
        Tip.whileDisabled(unlock, messages.text("why.vault.working"));
        access.stateProperty().subscribe(this::show);
    }

    private void offerDeletion(AtStake lost) {
        DeleteVaultController removal = new DeleteVaultController(access, lost, fit, messages);
        deletion.getChildren().setAll(views.load(removal));
        acts.getChildren().add(removal.opener());
    }

    private void show(VaultState state) {
        for (Node part : List.of(absent, locked, unlocked, unlock, lock)) {
            Shown.set(part, false);
        }
        Shown.set(acts, !(state instanceof VaultState.Absent));
        switch (state) {
            case VaultState.Absent none -> {
                say(Feather.SHIELD_OFF, "vault.absent");
                Shown.set(absent, true);
            }
            case VaultState.Locked(VaultKind kind) -> {
                say(Feather.LOCK, "vault.locked." + kind);
                Shown.set(locked, true);
                Shown.set(unlock, true);
                Shown.set(passphraseRow, kind == VaultKind.PASSPHRASE);
            }
            case VaultState.Unlocked(VaultKind kind, var publicKey) -> {
                say(Feather.UNLOCK, "vault.unlocked." + kind);
                key.setText(publicKey.text());
                lock.setText(messages.text(kind == VaultKind.MEMORY ? "vault.forget" : "vault.lock"));
                Shown.set(lock, true);
                Shown.set(unlocked, true);
            }
            case VaultState.Unsupported(var reason) -> {
                say(Feather.ALERT_TRIANGLE, "vault.unsupported");
                text.setText(messages.text("vault.trouble." + reason));
                Shown.set(locked, true);
                Shown.set(unlock, true);
                Shown.set(passphraseRow, true);
            }
        }
    }

    private void say(Feather picture, String what) {
        icon.setIconCode(picture);
        heading.setText(messages.text(what));
        text.setText(messages.text(what + ".text"));
    }

    void focus() {
        if (absent.isVisible()) {
            fresh.focus();
        } else if (locked.isVisible() && passphraseRow.isVisible()) {
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
