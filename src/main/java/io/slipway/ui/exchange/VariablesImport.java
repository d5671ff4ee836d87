package io.slipway.ui.exchange;

import io.slipway.draft.Change;
import io.slipway.draft.RunDraft;
import io.slipway.exchange.dotenv.DotEnv;
import io.slipway.exchange.dotenv.EnvChange;
import io.slipway.exchange.dotenv.EnvChanges;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;

/** Shows what variables would change in the draft, and takes those that are chosen in one step. */
final class VariablesImport {
    private final RunDraft draft;
    private final Messages messages;
    private final ExchangeDialogs dialogs;
    private final TakenBack takenBack;
    private final Importing.Ends ends;

    VariablesImport(
            RunDraft draft, Messages messages, ExchangeDialogs dialogs, TakenBack takenBack, Importing.Ends ends) {
        this.draft = draft;
        this.messages = messages;
        this.dialogs = dialogs;
        this.takenBack = takenBack;
        this.ends = ends;
    }

    void show(String source, String text) {
        DotEnv file = DotEnv.parse(text);
        if (file.entries().isEmpty()) {
            ends.complain().accept(messages.text("import.env.none", source));
        } else {
            show(source, file);
        }
    }

    private void show(String source, DotEnv file) {
        List<EnvChange> changes = EnvChanges.of(draft.spec().environment(), file);
        EnvPreviewController controller = new EnvPreviewController(source, file, changes, messages);
        Dialog<ButtonType> dialog = dialogs.of(
                "import.env.title",
                controller,
                Bindings.createStringBinding(
                        () -> messages.text("import.env.accept", controller.count().get()), controller.count()),
                controller.count().greaterThan(0),
                "env-preview-take");
        ExchangeDialogs.whenShown(dialog, controller::focus);
        if (ExchangeDialogs.accepted(dialog)) {
            take(controller.taken());
        }
    }

    private void take(List<EnvVar> taken) {
        Change paste = Change.of(Change.Kind.PASTED, Place.of(Field.ENVIRONMENT_MAP), taken.size());
        draft.steps().as(
                paste, () -> draft.setEnvironment(EnvChanges.taken(draft.spec().environment(), taken)));
        takenBack.offer(
                messages.text("import.env.done", taken.size()),
                messages.text("import.env.undo", taken.size()),
                () -> draft.steps().undo());
        ends.showEnvironment().run();
    }
}
