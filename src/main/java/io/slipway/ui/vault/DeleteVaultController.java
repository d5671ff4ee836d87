package io.slipway.ui.vault;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.form.TypedName;
import io.slipway.vault.VaultKind;
import io.slipway.vault.VaultState;
import io.slipway.vault.age.PublicKey;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Gives the vault up for good: it says what is lost, and wants a word typed. Out of sight until it is asked for. */
final class DeleteVaultController {
    private final VaultAccess access;
    private final AtStake stake;
    private final Runnable fit;
    private final Messages messages;
    /** Whether what is lost was said. */
    private final BooleanProperty told = new SimpleBooleanProperty();
    private final BooleanProperty blocked = new SimpleBooleanProperty();
    /** Whether the word was typed. */
    private final BooleanProperty confirmed = new SimpleBooleanProperty();

    @FXML private Button open;
    @FXML private Node form;
    @FXML private VBox losses;
    @FXML private HBox unsaved;
    @FXML private Label unsavedText;
    @FXML private VBox typed;
    @FXML private Button delete;
    @FXML private Label said;

    /**
     * A form over this vault.
     *
     * @param stake what is lost with it
     * @param fit lets the window have the height that is needed
     */
    DeleteVaultController(VaultAccess access, AtStake stake, Runnable fit, Messages messages) {
        this.access = access;
        this.stake = stake;
        this.fit = fit;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.when(said, said.textProperty().isNotEmpty());
        Shown.when(unsaved, blocked);
        delete.disableProperty().bind(blocked.or(told.not()).or(confirmed.not()).or(access.workingProperty()));
        Tip.whileDisabled(delete, Bindings.createStringBinding(
                () -> blocked.get() ? unsavedText.getText() : messages.text(whyNot()), blocked, told, confirmed));
        access.stateProperty().subscribe(state -> hide());
    }

    /** What asks for the form. */
    Button opener() {
        return open;
    }

    /** One in memory is only forgotten. */
    private boolean isOnDisk() {
        return switch (access.stateProperty().get()) {
            case VaultState.Absent none -> false;
            case VaultState.Locked(VaultKind kind) -> kind != VaultKind.MEMORY;
            case VaultState.Unlocked(VaultKind kind, PublicKey key) -> kind != VaultKind.MEMORY;
            case VaultState.Unsupported broken -> true;
        };
    }

    private void show(boolean asked) {
        Shown.set(form, asked);
        Shown.set(open, !asked && isOnDisk());
    }

    private void hide() {
        typed.getChildren().clear();
        show(false);
    }

    @FXML
    private void open() {
        said.setText("");
        List<String> first = stake.unsaved();
        unsavedText.setText(messages.text("vault.delete.unsaved", String.join(", ", first)));
        blocked.set(!first.isEmpty());
        told.set(false);
        losses.getChildren().setAll(line(messages.text("vault.delete.looking")));
        access.weigh(stake, this::tell, failure -> tell(List.of(messages.failure(failure))));
        String word = messages.text("vault.delete.word");
        TypedName name = new TypedName(messages.text("vault.delete.type", word), word);
        typed.getChildren().setAll(name);
        name.matches().subscribe(confirmed::set);
        show(true);
        fit.run();
        name.focus();
    }

    private String whyNot() {
        return !told.get() ? "vault.delete.looking" : confirmed.get() ? "vault.working" : "vault.delete.why";
    }

    private void tell(List<String> lost) {
        losses.getChildren().setAll(lost.stream().map(this::line).toList());
        told.set(true);
        fit.run();
    }

    private Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    @FXML
    private void delete() {
        access.delete(whole -> {
            said.setText(messages.text(whole ? "vault.delete.done" : "vault.delete.left"));
            fit.run();
        });
    }

    @FXML
    private void cancel() {
        hide();
        fit.run();
    }
}
