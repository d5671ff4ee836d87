package io.slipway.ui.keys;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import io.slipway.ui.kit.dialog.Question;
import io.slipway.vault.team.Member;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** The window of the team's keys. */
public final class KeysDialog {
    private final TeamKeys keys;
    private final Supplier<String> folder;
    private final BooleanSupplier unlock;
    private final Views views;
    private final Supplier<Window> owner;

    /**
     * A dialog over a window.
     *
     * @param keys the keys
     * @param folder where the presets lie
     * @param unlock asks to unlock the vault and says whether it is
     * @param owner the window
     */
    public KeysDialog(
            TeamKeys keys, Supplier<String> folder, BooleanSupplier unlock, Views views, Supplier<Window> owner) {
        this.keys = keys;
        this.folder = folder;
        this.unlock = unlock;
        this.views = views;
        this.owner = owner;
    }

    /** Shows the keys until it is closed. */
    public void show() {
        keys.look();
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(views.messages().text("keys.team.title"));
        dialog.setHeaderText(views.messages().text("keys.team.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("wide");
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        pane.setContent(views.load(new KeysController(
                keys, folder.get(), unlock, member -> mayRemove(member, pane.getScene().getWindow()), views.messages())));
        dialog.showAndWait();
    }

    /** The safe answer is the default. */
    private boolean mayRemove(Member member, Window over) {
        Messages messages = views.messages();
        String name = MemberRow.nameOf(member, messages);
        ButtonType remove = new ButtonType(messages.text("keys.remove.confirm"), ButtonData.OTHER);
        Question question = new Question(
                        over,
                        messages.text("keys.remove.title"),
                        messages.text("keys.remove.header", name),
                        messages.text("keys.remove.text", name),
                        messages.text("presets.cancel"),
                        remove)
                .preferSafety();
        question.button(remove).setId("keys-remove-confirm");
        return question.ask().isPresent();
    }
}
