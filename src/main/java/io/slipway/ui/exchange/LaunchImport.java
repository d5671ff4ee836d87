package io.slipway.ui.exchange;

import io.slipway.draft.Change;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Asks for a launch in any format, shows what is understood of it, and lets the draft say the same. */
final class LaunchImport {
    private final Supplier<ImportController> controllers;
    private final Messages messages;
    private final ExchangeDialogs dialogs;
    private final TakenBack takenBack;
    private final Importing.Ends.Arrival arrival;

    /** An import into what the controllers compare with. */
    LaunchImport(
            Supplier<ImportController> controllers,
            Messages messages,
            ExchangeDialogs dialogs,
            TakenBack takenBack,
            Importing.Ends.Arrival arrival) {
        this.controllers = controllers;
        this.messages = messages;
        this.dialogs = dialogs;
        this.takenBack = takenBack;
        this.arrival = arrival;
    }

    /** Begins with this as soon as it is shown. */
    void show(Consumer<ImportController> first) {
        ImportController controller = controllers.get();
        Dialog<ButtonType> dialog = dialogs.of(
                "import.title",
                controller,
                Bindings.createStringBinding(() -> messages.text("import.replace")),
                controller.resultProperty().map(Optional::isPresent),
                "import-replace");
        dialog.getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, pressed -> paste(pressed, controller));
        ExchangeDialogs.whenShown(dialog, () -> first.accept(controller));
        dialog.setOnHidden(hidden -> controller.stop());
        if (ExchangeDialogs.accepted(dialog)) {
            controller.resultProperty().get().ifPresent(this::bring);
        }
    }

    private static void paste(KeyEvent pressed, ImportController controller) {
        if (pressed.isShortcutDown() && pressed.getCode() == KeyCode.V) {
            controller.paste();
            pressed.consume();
        }
    }

    private void bring(ImportedDraft imported) {
        Change step = Change.of(Change.Kind.IMPORTED, Place.of(Field.ROOT), 1);
        Runnable comeBack = arrival.bring(step, imported.spec(), imported.details());
        takenBack.offer(messages.text("import.done"), messages.text("import.undo"), comeBack);
    }
}
