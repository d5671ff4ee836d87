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
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
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
    private final Latest comparing;

    VariablesImport(
            RunDraft draft,
            Messages messages,
            ExchangeDialogs dialogs,
            TakenBack takenBack,
            Importing.Ends ends,
            Background background) {
        this.draft = draft;
        this.messages = messages;
        this.dialogs = dialogs;
        this.takenBack = takenBack;
        this.ends = ends;
        this.comparing = new Latest(background);
    }

    /**
     * What a text would change.
     *
     * @param file what it says
     * @param changes that, beside what the draft says
     */
    private record Compared(DotEnv file, List<EnvChange> changes) {
        static Compared of(String text, List<EnvVar> before) {
            DotEnv file = DotEnv.parse(text);
            return new Compared(file, EnvChanges.of(before, file));
        }
    }

    /** In the background it is read, since thousands of lines take as long as the dialog does. */
    void show(String source, String text) {
        List<EnvVar> before = draft.spec().environment();
        comparing.read(() -> Compared.of(text, before), compared -> show(source, compared), failure -> {
            throw new IllegalStateException(failure);
        });
    }

    private void show(String source, Compared compared) {
        if (compared.file().entries().isEmpty()) {
            ends.complain().accept(messages.text("import.env.none", source));
        } else {
            ask(source, compared);
        }
    }

    private void ask(String source, Compared compared) {
        EnvPreviewController controller =
                new EnvPreviewController(source, compared.file(), compared.changes(), messages);
        Dialog<ButtonType> dialog = dialogs.of(
                "import.env.title",
                controller,
                Bindings.createStringBinding(
                        () -> messages.text("import.env.accept", controller.count().get()), controller.count()),
                controller.count().greaterThan(0),
                "env-preview-take");
        ExchangeDialogs.whenShown(dialog, controller::focus);
        // To make it takes as long as to show it, and the window stands still in each.
        comparing.next(() -> show(dialog, controller));
    }

    private void show(Dialog<ButtonType> dialog, EnvPreviewController controller) {
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
