package io.slipway.ui.presets;

import io.slipway.preset.PresetDetails;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.presets.details.DetailsDialog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

/** Asks about presets in dialogs over the window. */
public final class PresetDialogs implements PresetQuestions {
    private static final double WIDTH = 640;
    private static final double NAME_WIDTH = 440;

    private final Messages messages;
    private final Supplier<Window> owner;
    private final DetailsDialog details;
    private final BooleanSupplier vault;
    private final BooleanSupplier lastingVault;

    /**
     * Dialogs over this window.
     *
     * @param vault has the vault made or unlocked, and says whether it is unlocked then
     * @param lastingVault the same with a vault that outlives the program
     */
    public PresetDialogs(Views views, Supplier<Window> owner, BooleanSupplier vault, BooleanSupplier lastingVault) {
        this.messages = views.messages();
        this.owner = owner;
        this.details = new DetailsDialog(views, owner);
        this.vault = vault;
        this.lastingVault = lastingVault;
    }

    @Override
    public Unsaved unsaved(String preset) {
        ButtonType save = new ButtonType(messages.text("presets.unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("presets.unsaved.discard"), ButtonData.NO);
        ButtonType answer = ask(
                messages.text("presets.unsaved.title"),
                messages.text("presets.unsaved.preset", preset),
                messages.text("presets.unsaved.text"),
                save,
                discard);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean giveUpSecrets(List<String> names) {
        ButtonType discard = new ButtonType(messages.text("presets.secrets.discard"), ButtonData.OTHER);
        String title = messages.text("presets.secrets.title");
        return ask(title, title, messages.text("presets.secrets.text", listed(names)), discard) == discard;
    }

    @Override
    public NoVault noVault(List<String> names) {
        ButtonType make = new ButtonType(messages.text("presets.novault.make"), ButtonData.YES);
        ButtonType without = new ButtonType(messages.text("presets.novault.without"), ButtonData.NO);
        String title = messages.text("presets.novault.title");
        ButtonType answer = ask(title, title, messages.text("presets.novault.text", listed(names)), make, without);
        return answer == make ? NoVault.MAKE_VAULT : answer == without ? NoVault.LEAVE_OUT : NoVault.CANCEL;
    }

    @Override
    public boolean takeIn(List<String> names) {
        ButtonType take = new ButtonType(messages.text("presets.takein.take"), ButtonData.OTHER);
        String title = messages.text("presets.takein.title");
        return ask(title, title, messages.text("presets.takein.text", listed(names)), take) == take;
    }

    @Override
    public boolean unlockFirst(List<String> names) {
        ButtonType unlock = new ButtonType(messages.text("presets.unlock.first.unlock"), ButtonData.YES);
        String title = messages.text("presets.unlock.first.title");
        return ask(title, title, messages.text("presets.unlock.first.text", listed(names)), unlock) == unlock;
    }

    private static String listed(List<String> names) {
        return String.join("\n", names);
    }

    private ButtonType ask(String title, String header, String text, ButtonType... answers) {
        ButtonType cancel = new ButtonType(messages.text("presets.cancel"), ButtonData.CANCEL_CLOSE);
        Alert question = new Alert(Alert.AlertType.NONE, text, answers);
        question.getButtonTypes().add(cancel);
        question.initOwner(owner.get());
        question.setTitle(title);
        question.setHeaderText(header);
        DialogPane pane = question.getDialogPane();
        pane.getStylesheets().setAll(owner.get().getScene().getStylesheets());
        pane.getStyleClass().add("wide");
        pane.setPrefWidth(WIDTH);
        pane.getButtonTypes().forEach(type -> ButtonBar.setButtonUniformSize(pane.lookupButton(type), false));
        if (Arrays.stream(answers).noneMatch(answer -> answer.getButtonData() == ButtonData.YES)) {
            preferSafety(question, cancel);
        }
        return question.showAndWait().orElse(cancel);
    }

    /** Where every answer but giving up loses or risks something, the key that comes first gives up. */
    private static void preferSafety(Alert question, ButtonType cancel) {
        DialogPane pane = question.getDialogPane();
        pane.getButtonTypes().stream()
                .filter(type -> type != cancel)
                .forEach(type -> pane.lookupButton(type).getStyleClass().addAll("button-outlined", "danger"));
        Button safe = (Button) pane.lookupButton(cancel);
        safe.setDefaultButton(true);
        safe.getStyleClass().add("safe");
        question.setOnShown(shown -> safe.requestFocus());
    }

    @Override
    public boolean unlocked() {
        return vault.getAsBoolean();
    }

    @Override
    public boolean lasting() {
        return lastingVault.getAsBoolean();
    }

    @Override
    public Optional<String> name(Naming act, String proposal) {
        TextInputDialog dialog = new TextInputDialog(proposal);
        dialog.initOwner(owner.get());
        dialog.setTitle(messages.text("presets.name.title"));
        dialog.setHeaderText(messages.text("presets.name.header"));
        dialog.setGraphic(null);
        dialog.setContentText(messages.text("presets.name.label"));
        dialog.getEditor().setAccessibleText(messages.text("presets.name.label"));
        dialog.getEditor().setId("preset-name");
        ButtonType done = new ButtonType(messages.text("presets.name.act." + act), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.text("presets.cancel"), ButtonData.CANCEL_CLOSE);
        DialogPane pane = dialog.getDialogPane();
        pane.setMinWidth(NAME_WIDTH);
        pane.getButtonTypes().setAll(done, cancel);
        pane.getButtonTypes().forEach(type -> ButtonBar.setButtonUniformSize(pane.lookupButton(type), false));
        pane.lookupButton(done).setId("preset-name-done");
        pane.lookupButton(done).disableProperty().bind(dialog.getEditor().textProperty().map(String::isBlank));
        Tip.whileDisabled(pane.lookupButton(done), messages.text("why.preset.nameless"));
        return dialog.showAndWait().map(String::strip).filter(name -> !name.isEmpty());
    }

    @Override
    public Optional<String> folder(String present, List<String> folders) {
        return details.folder(present, folders);
    }

    @Override
    public Optional<PresetDetails> details(String preset, PresetDetails present) {
        return details.details(preset, present);
    }
}
