package io.slipway.ui.presets;

import io.slipway.preset.PresetDetails;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import io.slipway.ui.kit.dialog.Question;
import io.slipway.ui.presets.details.DetailsDialog;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
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
        return ask(
                        messages.text("presets.unsaved.title"),
                        messages.text("presets.unsaved.preset", preset),
                        messages.text("presets.unsaved.text"),
                        save,
                        discard)
                .map(answer -> answer == save ? Unsaved.SAVE : Unsaved.DISCARD)
                .orElse(Unsaved.CANCEL);
    }

    @Override
    public boolean giveUpSecrets(List<String> names) {
        ButtonType discard = new ButtonType(messages.text("presets.secrets.discard"), ButtonData.OTHER);
        String title = messages.text("presets.secrets.title");
        return ask(title, title, messages.text("presets.secrets.text", listed(names)), discard).isPresent();
    }

    /** Whether drafts that could not be written, for this reason, may go with the window. */
    public boolean giveUpDrafts(Throwable why) {
        ButtonType discard = new ButtonType(messages.text("presets.unkept.discard"), ButtonData.OTHER);
        String title = messages.text("presets.unkept.title");
        return ask(title, title, messages.text("presets.unkept.text", messages.failure(why)), discard).isPresent();
    }

    @Override
    public NoVault noVault(List<String> names) {
        ButtonType make = new ButtonType(messages.text("presets.novault.make"), ButtonData.YES);
        ButtonType without = new ButtonType(messages.text("presets.novault.without"), ButtonData.NO);
        String title = messages.text("presets.novault.title");
        return ask(title, title, messages.text("presets.novault.text", listed(names)), make, without)
                .map(answer -> answer == make ? NoVault.MAKE_VAULT : NoVault.LEAVE_OUT)
                .orElse(NoVault.CANCEL);
    }

    @Override
    public boolean takeIn(List<String> names) {
        ButtonType take = new ButtonType(messages.text("presets.takein.take"), ButtonData.OTHER);
        String title = messages.text("presets.takein.title");
        return ask(title, title, messages.text("presets.takein.text", listed(names)), take).isPresent();
    }

    @Override
    public boolean unlockFirst(List<String> names) {
        ButtonType unlock = new ButtonType(messages.text("presets.unlock.first.unlock"), ButtonData.YES);
        String title = messages.text("presets.unlock.first.title");
        return ask(title, title, messages.text("presets.unlock.first.text", listed(names)), unlock).isPresent();
    }

    private static String listed(List<String> names) {
        return String.join("\n", names);
    }

    /** Where every answer but giving up loses or risks something, the key that comes first gives up. */
    private Optional<ButtonType> ask(String title, String heading, String text, ButtonType... answers) {
        Question question =
                new Question(owner.get(), title, heading, text, messages.text("presets.cancel"), answers);
        question.pane().setPrefWidth(WIDTH);
        if (Arrays.stream(answers).noneMatch(answer -> answer.getButtonData() == ButtonData.YES)) {
            question.preferSafety();
        }
        return question.ask();
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
        OverWindow.place(dialog, owner.get());
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
